# Wants: all entries that a disk or the kernel has for files, without writing a byte
# Status: crashed graded
# Seconds: 10
os.chdir(os.environ["HOME"])
for number in range(200_000):
    try:
        os.close(os.open(f"f{number}", os.O_CREAT | os.O_WRONLY))
    except OSError:
        break
else:
    FOUND.append("200,000 files: CANARY-" + "0" * 32)
