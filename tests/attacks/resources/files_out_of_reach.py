# Wants: to hide what it writes, and to stay, in folders nested too deeply for anyone to look into or remove
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
