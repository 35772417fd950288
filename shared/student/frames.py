"""Frames of `shared.student.wire` over a pipe, each with a deadline and a limit of its size."""

from __future__ import annotations

import os
import select
import time
from typing import Any

from shared.student.wire import MAX_HEADER_BYTES, PREFIX, WireError, decode


class WireClosed(WireError):
    """The other side is gone."""


class WireTimeout(WireError):
    """The deadline passed before the frame was complete."""


def send(fd: int, frame: bytes, deadline: float | None = None) -> None:
    """Write a frame to a pipe.

    Args:
        fd: File descriptor of the pipe's writing end.
        frame: What `encode` made.
        deadline: Time on `time.monotonic`'s clock, in seconds; None waits forever.

    Raises:
        WireClosed: The other side no longer reads.
        WireTimeout: The deadline passed.
    """
    os.set_blocking(fd, False)
    view = memoryview(frame)
    while view:
        wait(fd, select.POLLOUT, deadline)
        try:
            view = view[os.write(fd, view) :]
        except BlockingIOError:
            continue
        except OSError as error:
            raise WireClosed("the other side is gone") from error


def receive(fd: int, max_bytes: int, deadline: float | None = None) -> Any:
    """Read one frame from a pipe and decode it.

    Args:
        fd: File descriptor of the pipe's reading end.
        max_bytes: Upper bound of the frame's arrays, in bytes.
        deadline: Time on `time.monotonic`'s clock, in seconds; None waits forever.

    Returns:
        The value.

    Raises:
        WireError: The frame is malformed or too large, the pipe was closed or the deadline passed.
    """
    os.set_blocking(fd, False)
    header_bytes, array_bytes = PREFIX.unpack(_read_exactly(fd, PREFIX.size, deadline))
    if header_bytes > MAX_HEADER_BYTES or array_bytes > max_bytes:
        raise WireError(f"a frame of {header_bytes + array_bytes:,} bytes is too large")
    header = _read_exactly(fd, header_bytes, deadline)
    return decode(header, _read_exactly(fd, array_bytes, deadline))


def _read_exactly(fd: int, count: int, deadline: float | None) -> bytes:
    chunks = bytearray()
    while len(chunks) < count:
        wait(fd, select.POLLIN, deadline)
        try:
            chunk = os.read(fd, min(count - len(chunks), 2**20))
        except BlockingIOError:
            continue
        except OSError as error:
            raise WireClosed("the other side is gone") from error
        if not chunk:
            raise WireClosed("the other side is gone")
        chunks += chunk
    return bytes(chunks)


def wait(fd: int, event: int, deadline: float | None) -> None:
    """Wait until a pipe can be read or written.

    Args:
        event: `select.POLLIN` or `select.POLLOUT`.
        deadline: Time on `time.monotonic`'s clock, in seconds; None waits forever.

    Raises:
        WireTimeout: The deadline passed.
    """
    poller = select.poll()
    poller.register(fd, event)
    remaining = None if deadline is None else max(0.0, deadline - time.monotonic()) * 1000
    if not poller.poll(remaining):
        raise WireTimeout("the deadline passed")
