from otter.test_files import test_case

from shared.notebook import run_check

OK_FORMAT = False
name = "q11"
points = None


@test_case(name="The result is the model's probabilities and, for each newswire, the index of the largest one.", points=2, hidden=False)
def test_probabilities_come_first_then_topics(env):
    run_check("reuters", "test_probabilities_come_first_then_topics", env)
