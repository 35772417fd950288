"""Bounds for one input: CPU time, wall time and memory, generous enough for a busy machine."""

from __future__ import annotations

import faulthandler
import functools
import resource
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

CPU_SECONDS = 10  # the slowest input that is known takes 2
WALL_SECONDS = 300  # for a reader that waits
MEMORY_MB = 1024  # more than the process had before
MAX_MESSAGE = 2000  # characters; a message quotes names, which may be long

Reader = Callable[[Any], None]


class _OutOfTime(BaseException):
    """Not an `Exception`, so that no reader handles it as one of its own."""


def fuzzed(damaged: st.SearchStrategy[Any], well_formed: Sequence[Any] = ()) -> Callable[[Reader], Reader]:
    """Turn a function of one input into a test of many, each within the bounds; the well-formed ones come first."""

    def decorate(read: Reader) -> Reader:
        @functools.wraps(read)
        def within_bounds(data: Any) -> None:
            with bounded():
                read(data)

        test: Reader = given(data=damaged)(within_bounds)
        for data in well_formed:
            test = example(data=data)(test)
        return test

    return decorate


@contextmanager
def bounded() -> Iterator[None]:
    """Fail with an AssertionError or MemoryError when the block takes too much time or memory."""
    handlers = {number: signal.signal(number, _stop) for number in (signal.SIGPROF, signal.SIGALRM)}
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    allowed = used + MEMORY_MB * 2**20
    # Python handles a signal only between two of its instructions; this ends C code that never returns.
    faulthandler.dump_traceback_later(2 * WALL_SECONDS, exit=True, file=2)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (allowed if hard == -1 else min(allowed, hard), hard))
        signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
        signal.setitimer(signal.ITIMER_REAL, WALL_SECONDS)
        yield
    except _OutOfTime as error:  # Hypothesis shrinks and prints the input of an ordinary exception only
        raise AssertionError(f"more than {CPU_SECONDS} s of CPU time or {WALL_SECONDS} s") from error
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        faulthandler.cancel_dump_traceback_later()
        for number, handler in handlers.items():
            signal.signal(number, handler)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise _OutOfTime


@contextmanager
def documented(error_kind: type[Exception]) -> Iterator[None]:
    """Accept the reader's own error if people can read its message."""
    try:
        yield
    except error_kind as error:
        text = str(error)
        assert 0 < len(text) <= MAX_MESSAGE, f"a message of {len(text):,} characters"
        text.encode()
