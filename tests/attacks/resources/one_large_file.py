# Wants: all of the disk, in one file
for folder in (os.environ["HOME"], "/tmp", "/dev/shm", "/dev", "/", "@TEMP@", "@STAGE@"):
    try:
        with open(f"{folder}/@MARK@", "wb") as file:
            for _ in range(64):
                file.write(os.urandom(2**20))
        FOUND.append("a file beyond its limit: CANARY-" + "0" * 32)
    except (OSError, ValueError):
        continue
