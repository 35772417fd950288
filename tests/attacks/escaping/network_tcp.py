# Wants: to send data outside by TCP
import socket

for host in ("127.0.0.1", "localhost", "::1", "10.0.0.1"):
    attempt(lambda: socket.create_connection((host, @TCP@), timeout=0.5).send(b"x"))
