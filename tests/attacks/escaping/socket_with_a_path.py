# Wants: to reach a service of the machine (a session bus, a container engine) by its socket's path
import socket

for path in ("@SOCKET@", "/run/docker.sock", "/run/dbus/system_bus_socket"):
    attempt(lambda: socket.socket(socket.AF_UNIX).connect(path))
attempt(lambda: socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(b"x", "@SOCKET@.datagram"))
one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
attempt(one.connect, "@SOCKET@")
