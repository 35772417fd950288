# Wants: all memory, in pages that several processes share
# Status: memory
# Seconds: 10
import mmap

for _ in range(8):
    if os.fork() == 0:
        shared = mmap.mmap(-1, 400 * 2**20)
        for place in range(0, len(shared), 4096):
            shared[place] = 1
        time.sleep(60)
time.sleep(60)
