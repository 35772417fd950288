# Wants: to be faster than whoever kills it: each process starts the next one in a new session and ends
# Graders: both
# Status: crashed memory
def run_away():
    ends_at = time.monotonic() + 30
    while time.monotonic() < ends_at:
        attempt(os.setsid)
        if attempt(os.fork) not in (0, "BlockingIOError"):
            os._exit(0)


for _ in range(8):
    if attempt(os.fork) == 0:
        for number in range(1024):
            attempt(os.close, number)
        run_away()
time.sleep(1)
os._exit(0)
