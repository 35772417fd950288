"""The life of a judge's process: it ends when its run does, however that comes about, and its workers end with it."""

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
    """To be called first in a judge's process: end it with its parent, and leave Ctrl-C to the parent."""
    # A handler that does nothing, and not SIG_IGN, which the student's process would inherit.
    signal.signal(signal.SIGINT, lambda _number, _frame: None)
    signal.signal(signal.SIGTERM, _end)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})  # blocked since `interrupts_held`
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    # Without this a judge whose parent was killed waits for its next submission for ever.
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        _end()


def _end(*_signal: Any) -> None:
    os._exit(ENDED_BY_SIGNAL)  # which closes its pipes, and each worker's supervisor ends what is left of it


@contextlib.contextmanager
def interrupts_held() -> Iterator[None]:
    """Let Ctrl-C wait until the end, and for good in what is started: half-started judges would print tracebacks."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextlib.contextmanager
def interrupts_ignored() -> Iterator[None]:
    """Let nobody interrupt the tidying up, however often Ctrl-C is pressed."""
    if threading.current_thread() is not threading.main_thread():  # nobody interrupts another thread
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
