# Wants: as many daemons as possible, each in a separate session
# Status: crashed graded timeout memory
# Seconds: 3
import subprocess

for _ in range(500):
    attempt(lambda: subprocess.Popen(["sleep", "3600"], start_new_session=True, stdin=-3, stdout=-3, stderr=-3))
time.sleep(2)
