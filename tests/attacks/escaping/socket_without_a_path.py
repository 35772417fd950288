# Wants: to reach another process by an abstract socket
import socket

attempt(lambda: socket.socket(socket.AF_UNIX).connect("\0@ABSTRACT@"))
