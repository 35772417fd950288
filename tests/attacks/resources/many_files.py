# Wants: all of the disk, in many files
# Status: crashed graded
# Seconds: 10
home = os.environ["HOME"]
for number in range(100):
    attempt(lambda: open(f"{home}/{number}", "wb").write(os.urandom(2**21)))
time.sleep(1.5)
