# Wants: the machine's network connections, sockets and addresses, through /proc
# Graders: both
import glob

port = f":{@TCP@:04X} "
for folder in ("/proc/net", "/proc/self/net", "/proc/thread-self/net", *glob.glob("/proc/self/task/*/net")):
    for name in ("tcp", "udp", "unix", "route", "arp", "dev"):
        text = read(f"{folder}/{name}")
        if port in text or "@ABSTRACT@" in text:
            FOUND.append(f"{folder}/{name}: CANARY-" + "0" * 32)
