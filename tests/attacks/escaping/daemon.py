# Wants: to keep running after the grading, and write a grade later
import subprocess

CODE = """
import os, signal, sys, time
for number in range(1, 65):
    try: signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError): pass
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        while True:
            time.sleep(0.5)
            try: open("@GRADES@/@MARK@", "w")
            except OSError: pass
"""
for _ in range(3):
    subprocess.Popen([sys.executable, "-c", CODE, "@MARK@"], start_new_session=True, stdin=-3, stdout=-3, stderr=-3)
time.sleep(0.7)
