# Wants: memory, semaphores and queues of the kernel that outlive every process
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
for number in range(20):
    libc.shmget(@KEY@ + number, 2**20, 0o1666)
    libc.semget(@KEY@ + number, 4, 0o1666)
    libc.msgget(@KEY@ + number, 0o1666)
attempt(lambda: ctypes.CDLL("librt.so.1").mq_open(b"/@MARK@", 0o102, 0o666, None))
attempt(lambda: open("/dev/shm/@MARK@", "wb").write(bytes(2**20)))
