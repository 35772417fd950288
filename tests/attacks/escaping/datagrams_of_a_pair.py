# Wants: to reach a service with a pair of datagram sockets, one of which sends elsewhere
import socket

try:
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    attempt(one.sendto, b"x", "@SOCKET@.datagram")
    attempt(one.sendmsg, [b"x"], [], 0, "@SOCKET@.datagram")
    attempt(one.connect, "@SOCKET@.datagram")
    attempt(one.send, b"x")
except OSError:
    pass
