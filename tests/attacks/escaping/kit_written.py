# Wants: to change the code or the inputs of all student processes that start later
for folder in ("@STAGE@", "/kit", "@DATA@", "/data", "@PROJECT@"):
    for name in ("shared/student/wire.py", "shared/worker/main.py", "shared/worker/restrict.py", "x_train.npy", "grading.yml", "@MARK@"):
        attempt(lambda: open(f"{folder}/{name}", "r+b").write(b"x"))
        attempt(os.unlink, f"{folder}/{name}")
        attempt(os.chmod, f"{folder}/{name}", 0o777)
    attempt(os.rename, folder, folder + "@MARK@")
import numpy, os.path
attempt(lambda: open(os.path.join(os.path.dirname(numpy.__file__), "@MARK@.py"), "w").write("x"))
