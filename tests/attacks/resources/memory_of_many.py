# Wants: all memory, a little in each of many processes
# Status: memory
# Seconds: 10
for _ in range(12):
    if os.fork() == 0:
        held = bytearray(os.urandom(2**20)) * 200
        time.sleep(60)
time.sleep(60)
