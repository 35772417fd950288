"""The first process inside bubblewrap: starts the student process, waits for all others, and ends with its exit code.

It uses only the standard library. Linux ends everything inside when
the first process ends. It has the same user as the student process, so nothing may be able to write to it. Its
standard input is the supervisor's control pipe: when the grader has closed it, the first process ends, even if the
supervisor was killed. (bubblewrap's --die-with-parent does not survive the change of the user.)
"""

from __future__ import annotations

import ctypes
import os
import select
import signal

_PR_SET_DUMPABLE = 4
_DESCRIPTORS = 1024  # more than are passed in
_REAP_EVERY = 100  # milliseconds


def leave_first_process() -> None:
    """Return in a new process; the first process waits for it here and then ends everything inside."""
    libc = ctypes.CDLL(None)
    # Others inside can't open its memory, environment and descriptors nor trace it. Set before there are any others.
    if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
        os._exit(1)
    child = os.fork()
    if child == 0:
        libc.prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)
        os.dup2(os.open(os.devnull, os.O_RDONLY | os.O_CLOEXEC), 0)
        return
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # which Linux does not deliver to the first process
        os.closerange(3, _DESCRIPTORS)  # the pipes must close when the student process closes them
        os._exit(_wait(child))
    finally:
        os._exit(1)


def _wait(child: int) -> int:
    waiting = select.poll()
    waiting.register(0, 0)  # only its closing
    waiting.register(os.pidfd_open(child), select.POLLIN)
    while all(descriptor != 0 for descriptor, _ in waiting.poll(_REAP_EVERY)):
        code = _reap(child)
        if code is not None:
            return code if code >= 0 else 128 - code
    return 0


def _reap(child: int) -> int | None:
    """Wait for all that have ended, also those whose parent has ended; return the student process' exit code."""
    while (ended := os.waitpid(-1, os.WNOHANG))[0]:
        if ended[0] == child:
            return os.waitstatus_to_exitcode(ended[1])
    return None
