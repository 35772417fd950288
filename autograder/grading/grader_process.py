"""A grader process ends when its run does, however that happens, and its student processes end with it."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator
from typing import Any

ENDED_BY_SIGNAL = 128 + signal.SIGTERM


def exit_with_parent() -> None:
    """End this grader process with its parent, and leave Ctrl-C to the parent; call this first."""
    # An empty handler, not SIG_IGN, which the student process would inherit.
    signal.signal(signal.SIGINT, lambda _number, _frame: None)
    signal.signal(signal.SIGTERM, _end)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})  # blocked since `interrupts_held`
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    # Without this, a grader whose parent was killed waits forever.
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        _end()


def _end(*_signal: Any) -> None:
    os._exit(ENDED_BY_SIGNAL)  # closes its pipes, so that each supervisor ends its student process


@contextlib.contextmanager
def interrupts_held() -> Iterator[None]:
    """Block Ctrl-C until the end, and in processes that start meanwhile: half-started ones would print tracebacks."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextlib.contextmanager
def interrupts_ignored() -> Iterator[None]:
    """Ignore Ctrl-C while processes are ended."""
    if threading.current_thread() is not threading.main_thread():  # signals reach the main thread only
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
