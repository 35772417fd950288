"""Runs one student process with limits on everything that it starts, and kills all of it at the end.

    python -I -S supervisor.py CONTROL MEMORY_MB PROCESSES WRITTEN_MB FOLDER USER COMMAND…

CONTROL is a descriptor without data: when its other end is closed, because the grader has finished or was killed,
everything is killed. FOLDER is the folder that the student process writes into, or "-". USER is the number of a user
that has only this student process, or "-". The supervisor belongs to the grader's user. Where there is a fork server
(`shared.worker.fork_server`), each supervisor is a fork of that. Otherwise it starts for each student process, and
imports only parts of the standard library.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import signal
import stat
import sys
import time
from collections.abc import Callable, Iterable, Sequence

TOO_MUCH_MEMORY, TOO_MANY_PROCESSES, TOO_MUCH_WRITTEN = 200, 201, 202
_PR_SET_CHILD_SUBREAPER = 36
_LOOK_EVERY = 0.25  # seconds
_KILL_FOR = 10.0  # seconds: a process that still exists then can't be killed
_BLOCK = 4096  # bytes; even an empty file takes a block on some disks
MEMORY_FOLDERS = ("/tmp", "/dev/shm")
_USUAL_SOCKET_BYTES = 212_992
_DEEP = 100  # levels of folders: no notebook needs more, and deep ones can hide files


def descendants() -> list[int]:
    """Return all processes below this one; those whose parent has ended are its children."""
    children: dict[int, list[int]] = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open(f"/proc/{name}/stat", "rb") as file:
                    parent = int(file.read().rpartition(b")")[2].split()[1])
            except (OSError, IndexError, ValueError):
                continue
            children.setdefault(parent, []).append(int(name))
    found, left = [], [os.getpid()]
    while left:
        below = children.get(left.pop(), [])
        found += below
        left += below
    return found


def memory_of(processes: list[int]) -> int:
    """Return the memory of these processes in bytes, without mapped files; shared memory counts for each process."""
    total = 0
    for process in processes:
        try:
            with open(f"/proc/{process}/status", "rb") as file:
                lines = file.read().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith((b"RssAnon:", b"RssShmem:")))
    return total * 1024


def memory_of_sockets(processes: list[int]) -> int:
    """Return how many bytes the kernel may keep for what is unread in these processes' sockets."""
    sockets = set()
    for process in processes:
        folder = f"/proc/{process}/fd"
        with contextlib.suppress(OSError):
            for descriptor in os.listdir(folder):
                with contextlib.suppress(OSError):
                    sockets.add(os.readlink(f"{folder}/{descriptor}"))
    return sum(target.startswith("socket:") for target in sockets) * _socket_bytes()


def _socket_bytes() -> int:
    try:
        with open("/proc/sys/net/core/wmem_max", "rb") as file:
            return 2 * int(file.read())  # the kernel allows twice as much as is requested
    except (OSError, ValueError):
        return 2 * _USUAL_SOCKET_BYTES


def written_in(folder: str, enough: float) -> float:
    """Return the bytes of the files in a folder, at least a block each; infinite if it can't be read."""
    total = 0.0
    left = [(folder, 0)]
    while left:
        path, depth = left.pop()
        try:
            found = os.lstat(path)
            total += max(found.st_blocks * 512, _BLOCK)
            if stat.S_ISDIR(found.st_mode):
                left += [(f"{path}/{name}", depth + 1) for name in os.listdir(path)]
        except (FileNotFoundError, NotADirectoryError):  # removed since
            continue
        except OSError:  # locked, or beyond what a path can name
            return float("inf")
        if depth > _DEEP or total > enough:
            return float("inf")
    return total


def entries_in_memory(processes: list[int]) -> int:
    """Return the number of files in the private folders in memory, whose size bubblewrap limits."""
    for process in reversed(processes):  # the first is still outside
        root = f"/proc/{process}/root"
        try:
            inside = [name for name in MEMORY_FOLDERS if os.stat(root + name).st_dev != os.stat(name).st_dev]
        except OSError:
            continue
        if inside:
            return _entries(root + name for name in inside)
    return 0


def written_in_own_memory(_alive: list[int]) -> float:
    """As `entries_in_memory`, in bytes, for a supervisor that has the same private folders as the student process."""
    return _entries(MEMORY_FOLDERS) * _BLOCK


def _entries(folders: Iterable[str]) -> int:
    most = 0
    for folder in folders:
        try:
            found = os.statvfs(folder)
        except OSError:
            continue
        most = max(most, found.f_files - found.f_ffree)
    return most


def kill_all(user: int | None = None) -> None:
    """Kill all descendants, also those that are started meanwhile.

    Args:
        user: Whose processes are killed in one step, because one after the other they may start new ones faster.
    """
    ends_at = time.monotonic() + _KILL_FOR
    while (left := descendants()) and time.monotonic() < ends_at:
        if user is not None:
            _kill_user(user)
        for process in left:
            try:
                os.kill(process, signal.SIGKILL)
            except OSError:
                continue
        _reap()


def _kill_user(user: int) -> None:
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, user, user)
            os.kill(-1, signal.SIGKILL)  # all of this user, except for the caller
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def _reap() -> None:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return


class Bounds:
    """What a student process and everything that it starts may use.

    Args:
        memory: In bytes.
        processes: How many at the same time.
        written: Bytes of files.
        count_written: Returns the bytes of files, for the process ids that run.
    """

    def __init__(
        self, memory: int, processes: int, written: int, count_written: Callable[[list[int]], float]
    ) -> None:
        self.memory, self.processes, self.written, self.count_written = memory, processes, written, count_written

    def exceeded(self, alive: list[int]) -> int | None:
        """Return the exit code for what is exceeded, or None."""
        if memory_of(alive) + memory_of_sockets(alive) > self.memory:
            return TOO_MUCH_MEMORY
        if len(alive) > self.processes:
            return TOO_MANY_PROCESSES
        return TOO_MUCH_WRITTEN if self.count_written(alive) > self.written else None


def supervise(
    start: Callable[[], object],
    control: int,
    bounds: Bounds,
    user: int | None = None,
    kept: Sequence[int] = (),
    uncounted_child: bool = False,
) -> int:
    """Start a process, wait for its end or for the grader, then kill what is left.

    Args:
        start: Called in the new process; does not return.
        control: See the module.
        user: A user that has only this student process; None if there is none.
        kept: Descriptors that stay open beside `control`. The pipes must close when the student process ends.
        uncounted_child: Whether the bounds leave out the new process itself.

    Returns:
        The process' exit code, 128 plus the number of a signal, or one of the codes above.
    """
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    child = os.fork()
    if child == 0:
        try:
            start()
        finally:
            os._exit(127)
    _close_all_but({0, 1, 2, control, *kept})
    try:
        return _watch(control, child, bounds, uncounted_child)
    finally:
        kill_all(user)


def _watch(control: int, child: int, bounds: Bounds, uncounted_child: bool) -> int:
    waiting = select.poll()
    waiting.register(control, select.POLLIN | select.POLLHUP)
    waiting.register(os.pidfd_open(child), select.POLLIN)
    while True:
        for descriptor, _ in waiting.poll(_LOOK_EVERY * 1000):
            if descriptor == control:
                return 0
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            return code if code >= 0 else 128 - code
        exceeded = bounds.exceeded([one for one in descendants() if one != child or not uncounted_child])
        if exceeded is not None:
            return exceeded


def _close_all_but(kept: set[int]) -> None:
    for name in os.listdir("/proc/self/fd"):
        if int(name) not in kept:
            with contextlib.suppress(OSError):
                os.close(int(name))


def folder_written(folder: str, enough: int) -> Callable[[list[int]], float]:
    """Return how files are counted: in this folder, or in memory if it is "-"."""
    if folder == "-":
        return lambda alive: entries_in_memory(alive) * _BLOCK
    return lambda _alive: written_in(folder, enough)


def main() -> int:
    """Supervise the command of the command line."""
    control, memory, processes, written = (int(word) for word in sys.argv[1:5])
    folder, command = sys.argv[5], sys.argv[7:]
    user = None if sys.argv[6] == "-" else int(sys.argv[6])

    def start() -> None:
        if folder == "-":
            os.dup2(control, 0)  # see shared/worker/first_process.py
        os.close(control)
        try:
            os.execvp(command[0], command)
        except OSError as error:
            os.write(2, f"{command[0]}: {error}\n".encode())

    count_written = folder_written(folder, written * 2**20)
    return supervise(start, control, Bounds(memory * 2**20, processes, written * 2**20, count_written), user)


if __name__ == "__main__":
    sys.exit(main())
