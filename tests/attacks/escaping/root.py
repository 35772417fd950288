# Wants: to become root, or another user with more rights
import ctypes, subprocess

for action in (os.setuid, os.setgid, os.seteuid):
    attempt(action, 0)
attempt(os.setgroups, [0])
attempt(lambda: subprocess.run(["su", "-c", "id"], capture_output=True, timeout=2, stdin=-3))
attempt(lambda: subprocess.run(["setpriv", "--reuid=0", "id"], capture_output=True, timeout=2))
if 0 in (os.getuid(), os.geteuid()):
    FOUND.append("root: CANARY-" + "0" * 32)
read("/etc/shadow")
attempt(os.chroot, "/")
