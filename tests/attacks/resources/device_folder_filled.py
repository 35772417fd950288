# Wants: memory through files in a folder without a limit
# Status: graded crashed
# Seconds: 10
for folder in ("/dev", "/dev/mqueue", "/", "/etc", "/proc", "/run", "/kit", "/data"):
    for number in range(30):
        try:
            open(f"{folder}/@MARK@{number}", "wb").write(bytes(2**22))
        except OSError:
            break
    else:
        FOUND.append(f"{folder} filled: CANARY-" + "0" * 32)
