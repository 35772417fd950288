# Wants: as many daemons as can be had, each in a session of its own
# Status: crashed graded timeout memory
# Seconds: 3
import subprocess

for _ in range(500):
    attempt(lambda: subprocess.Popen(["sleep", "3600"], start_new_session=True, stdin=-3, stdout=-3, stderr=-3))
time.sleep(2)
