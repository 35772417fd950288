"""Runs one worker and sees to its end: what it started dies with it, and what all of it uses is bounded.

    python -I -S supervise.py CONTROL MEMORY_MB PROCESSES WRITTEN_MB FOLDER COMMAND…

CONTROL is a descriptor on which nothing is ever sent: when its other end is closed, because the judge is done or is
no more, everything is killed. FOLDER is what the worker writes into, or "-". It is the judge's, and holds nothing of
the student's. It starts for each worker, so it imports little and nothing of the kit.
"""

from __future__ import annotations

import ctypes
import os
import select
import signal
import sys
import time

TOO_MUCH_MEMORY, TOO_MANY_PROCESSES, TOO_MUCH_WRITTEN = 200, 201, 202
_PR_SET_CHILD_SUBREAPER = 36
_LOOK_EVERY = 0.25  # seconds
_KILL_FOR = 10.0  # seconds: who still lives then can't be killed at all
_PAGE = os.sysconf("SC_PAGE_SIZE")


def descendants() -> list[int]:
    """All processes below this one; those whose parent has ended have come to be its children."""
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
    """Bytes of memory that these processes have for themselves, without what they share as files."""
    total = 0
    for process in processes:
        try:
            with open(f"/proc/{process}/statm", "rb") as file:
                _, resident, shared = file.read().split()[:3]
        except (OSError, ValueError):
            continue
        total += (int(resident) - int(shared)) * _PAGE
    return total


def written_in(folder: str) -> int:
    """Bytes that the files of a folder take."""
    total = 0
    for path, _, names in os.walk(folder, onerror=None):
        for name in names:
            try:
                total += os.lstat(os.path.join(path, name)).st_blocks * 512
            except OSError:
                continue
    return total


def kill_all() -> None:
    """Kill every descendant, and those that they start meanwhile."""
    ends_at = time.monotonic() + _KILL_FOR
    while (left := descendants()) and time.monotonic() < ends_at:
        for process in left:
            try:
                os.kill(process, signal.SIGKILL)
            except OSError:
                continue
        _reap()


def _reap() -> None:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return


def main() -> int:
    """Start the command, wait for its end or the judge's word, kill what is left.

    Returns:
        The command's exit code, 128 and its number for a signal, or one of the codes above.
    """
    control, memory, processes, written = (int(word) for word in sys.argv[1:5])
    folder, command = sys.argv[5], sys.argv[6:]
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    child = os.fork()
    if child == 0:
        os.close(control)
        try:
            os.execvp(command[0], command)
        except OSError as error:
            os.write(2, f"{command[0]}: {error}\n".encode())
            os._exit(127)
    for descriptor in range(3, 64):  # the worker's pipes must close when the worker ends
        if descriptor != control:
            try:
                os.close(descriptor)
            except OSError:
                continue
    code = _watch(control, child, memory * 2**20, processes, written * 2**20, folder)
    kill_all()
    return code


def _watch(control: int, child: int, memory: int, processes: int, written: int, folder: str) -> int:
    waiting = select.poll()
    waiting.register(control, select.POLLIN | select.POLLHUP)
    waiting.register(os.pidfd_open(child), select.POLLIN)
    while True:
        for descriptor, _ in waiting.poll(_LOOK_EVERY * 1000):
            if descriptor == control:
                return 0
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            return code if code >= 0 else 128 - code
        alive = descendants()
        if memory_of(alive) > memory:
            return TOO_MUCH_MEMORY
        if len(alive) > processes:
            return TOO_MANY_PROCESSES
        if folder != "-" and written_in(folder) > written:
            return TOO_MUCH_WRITTEN


if __name__ == "__main__":
    sys.exit(main())
