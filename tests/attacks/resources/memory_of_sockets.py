# Wants: all memory, as unread data of the kernel's, which belongs to no process
# Status: memory
# Seconds: 20
import socket
for _ in range(20):  # processes, each with up to 1.6 GB
    if os.fork() == 0:
        pairs = []
        for _ in range(100):
            pair = socket.socketpair()
            for end in pair:
                end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2**22)
                end.setblocking(False)
                try:
                    while True:
                        end.send(bytes(2**16))
                except OSError:
                    pass
            pairs.append(pair)
        time.sleep(60)
    time.sleep(0.3)
