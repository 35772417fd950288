"""What a sandboxed worker is asked to find out from the inside, and how its processes are seen from the outside."""

from __future__ import annotations

import time
from collections.abc import Callable

import psutil

PROBES = """
import os, socket, subprocess, sys

def uid(): return [os.getuid(), os.geteuid(), os.getgid(), len(os.getgroups())]

def environment(): return dict(os.environ)

def listed(path):
    try:
        return sorted(os.listdir(path))
    except OSError as error:
        return type(error).__name__

def read(path):
    try:
        open(path, "rb").close()
        return "readable"
    except OSError as error:
        return type(error).__name__

def text(path): return open(path).read()

def read_by_a_program(path):
    code = "try: print(open(%r, 'rb').readable())\\nexcept OSError as error: print(type(error).__name__)" % path
    return subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True).stdout.strip()

def write(path):
    try:
        open(path, "w").write("x")
        return "written"
    except OSError as error:
        return type(error).__name__

def processes(): return [int(name) for name in os.listdir("/proc") if name.isdigit()]

def become_root():
    try:
        os.setuid(0)
        return "root"
    except OSError as error:
        return type(error).__name__

def capabilities():
    lines = open("/proc/self/status").read().splitlines()
    return [line.split()[1] for line in lines if line.startswith(("CapEff", "CapPrm", "CapBnd", "NoNewPrivs"))]

def connect(host, port):
    try:
        socket.create_connection((host, port), timeout=3).close()
        return "connected"
    except OSError as error:
        return type(error).__name__

def interfaces(): return [line.split(":")[0].strip() for line in open("/proc/net/dev") if ":" in line]

def unix_socket(path):
    try:
        socket.socket(socket.AF_UNIX).connect(path)
        return "connected"
    except OSError as error:
        return type(error).__name__

def signal(pid):
    try:
        os.kill(pid, 0)
        return "possible"
    except OSError as error:
        return type(error).__name__

def new_namespace():
    done = subprocess.run(["unshare", "--user", "--map-root-user", "true"], capture_output=True)
    return done.returncode

def fill(path, megabytes, files):
    written = 0
    try:
        for number in range(files):
            with open(f"{path}/part{number}", "wb") as file:
                for _ in range(megabytes):
                    file.write(bytes(2**20))
                    file.flush()
                    written += 1
    except OSError as error:
        return [written, error.errno]
    finally:
        for number in range(files):
            if os.path.exists(f"{path}/part{number}"):
                os.remove(f"{path}/part{number}")
    return [written, 0]

def descriptors(): return sorted(int(fd) for fd in os.listdir("/proc/self/fd"))

def fork_many():
    children = []
    try:
        for _ in range(500):
            children.append(subprocess.Popen(["sleep", "60"]))
        return len(children)
    except OSError:
        return len(children)
    finally:
        for child in children:
            child.kill()
            child.wait()

def importable(name):
    import importlib.util
    return importlib.util.find_spec(name) is not None

def call_system(number, *arguments):
    import ctypes
    libc = ctypes.CDLL(None, use_errno=True)
    return [libc.syscall(number, *arguments), ctypes.get_errno()]

def stay(seconds):
    # A daemon of its own session, deaf to being asked to leave.
    code = "import signal, time, os; os.setsid(); signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(%d)"
    subprocess.Popen([sys.executable, "-c", code % seconds], stdin=subprocess.DEVNULL)
    return True

def take(megabytes): return len(bytearray(megabytes * 2**20))

def hold(megabytes, children):
    # On a busy machine it takes a minute until all hold it; the caller gives this call enough time.
    import time
    code = "import time; held = b'x' * (%d * 2**20); time.sleep(100)" % megabytes
    for _ in range(children):
        subprocess.Popen([sys.executable, "-c", code])
    time.sleep(100)

def fill_and_wait(path, megabytes, files):
    import time
    for number in range(files):
        with open(f"{path}/part{number}", "wb") as file:
            file.write(os.urandom(megabytes * 2**20 - 1))
    time.sleep(15)

def imported(name):
    import importlib
    try:
        importlib.import_module(name)
        return "imported"
    except Exception as error:
        return type(error).__name__
"""


def living(mark: str) -> list[psutil.Process]:
    """Living processes whose command line holds a mark."""
    found = []
    for process in psutil.process_iter():
        try:
            if mark in " ".join(process.cmdline()) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except psutil.Error:
            continue
    return found


def becomes(condition: Callable[[], object]) -> bool:
    """Whether a condition holds in the end.

    The kernel shows a process's command line shortly after its start, and clears a namespace shortly after its end.
    """
    deadline = time.monotonic() + 10
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    return bool(condition())
