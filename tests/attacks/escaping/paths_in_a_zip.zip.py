# Wants: that a zip writes files outside of its folder
import sys, zipfile

with zipfile.ZipFile(sys.argv[1], "w") as archive:
    for name in ("../grades/@MARK@", "/tmp/@MARK@", "..\\..\\@MARK@", "@GRADES@/grades.csv", "a/../../@MARK@.py", "C:\\@MARK@"):
        archive.writestr(name, "attack,100\n")
    archive.writestr("boston.py", "def best_num_epochs(history, skip=10): return 0\n")
