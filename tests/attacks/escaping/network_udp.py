# Wants: to send data outside by UDP, raw packets or a name that is looked up
import ctypes, socket

attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", @UDP@)))
attempt(lambda: socket.gethostbyname("canary.example.org"))
for family in range(2, 45):
    for kind in (1, 2, 3):
        number = ctypes.CDLL(None).socket(family, kind, 0)
        if number >= 0:
            FOUND.append(f"a socket of family {family}: CANARY-" + "0" * 32)
