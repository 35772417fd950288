# Wants: the rights of root in a new namespace, and to mount the machine's disks
import ctypes, subprocess

libc = ctypes.CDLL(None, use_errno=True)
got = [libc.unshare(flag) for flag in (0x10000000, 0x10020000, 0x40000000, 0x20000000)]
got.append(libc.mount(b"/", b"/tmp", b"", 4096, None))
got.append(libc.setns(0, 0))
done = attempt(lambda: subprocess.run(["unshare", "-Ur", "true"], capture_output=True).returncode)
if 0 in got or done == 0:
    FOUND.append("a namespace or mount: CANARY-" + "0" * 32)
