# Wants: to talk to a submission that is graded at the same time, by locks, leases and watches on files that both read
# Graders: both
import ctypes, fcntl

for path in (sys.executable, "@STAGE@/shared/worker/restrict.py", "/kit/shared/worker/restrict.py", os.__file__):
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except OSError:
        continue
    for name, lock in {
        "flock": lambda: fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB),
        "fcntl": lambda: fcntl.lockf(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB),
        "lock of the open file": lambda: fcntl.fcntl(descriptor, 37, bytes(32)),
        "lease": lambda: fcntl.fcntl(descriptor, 1024, fcntl.F_UNLCK),
    }.items():
        if attempt(lock) not in ("OSError", "PermissionError", "BlockingIOError"):
            FOUND.append(f"{name} on {path}: CANARY-" + "0" * 32)
if ctypes.CDLL(None).inotify_init1(0) >= 0:
    FOUND.append("watched who opens files: CANARY-" + "0" * 32)
