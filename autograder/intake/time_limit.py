"""A limit on the time that one file may take to be read: hostile files may be slower than expected."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from autograder.intake.notebooks import UnreadableSubmission

# Processor time. The largest files that are accepted take some seconds.
READ_SECONDS = 20.0


class _TimeUp(BaseException):
    """Not an `Exception`, so that code which expects a broken file does not swallow it."""


@contextmanager
def read_time_limit(label: str) -> Iterator[None]:
    """Limit the processor time of a block that reads one file. A thread other than the first has no limit, and
    code in C that does not look for signals is stopped at its end.

    Raises:
        UnreadableSubmission: The time is over.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return

    def stop(_signal: int, _frame: Any) -> None:
        raise _TimeUp

    before = signal.signal(signal.SIGVTALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, READ_SECONDS)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    except _TimeUp:
        message = f"{label} took more than {READ_SECONDS:g} s to read, so a person has to look at it."
        raise UnreadableSubmission(f"{message} Submit a plain notebook with short cells.") from None
    finally:
        signal.signal(signal.SIGVTALRM, before)
