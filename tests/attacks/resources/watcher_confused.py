# Wants: that its supervisor fails, so that a daemon keeps running
# Status: crashed graded
# Seconds: 10
import subprocess

subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)", "@MARK@"], start_new_session=True)
os.chdir(os.environ["HOME"])
for _ in range(1200):
    attempt(os.mkdir, "a")
    os.chdir("a")
time.sleep(1)
