"""Frames go through pipes, and no other side can keep anyone waiting for longer than the deadline."""

from __future__ import annotations

import os
import struct
import time
from collections.abc import Iterator

import numpy as np
import pytest

from shared.student import frames, wire


class Pipe:
    """Both ends of a pipe; -1 for an end that is closed."""

    def __init__(self) -> None:
        self.reading, self.writing = os.pipe()

    def close_reading(self) -> None:
        os.close(self.reading)
        self.reading = -1

    def close_writing(self) -> None:
        os.close(self.writing)
        self.writing = -1


@pytest.fixture
def pipe() -> Iterator[Pipe]:
    ends = Pipe()
    yield ends
    for fd in (ends.reading, ends.writing):
        if fd >= 0:
            os.close(fd)


def soon() -> float:
    return time.monotonic() + 0.05


def test_frames_follow_one_another_through_a_pipe(pipe: Pipe) -> None:
    for value in ([1, "x"], np.arange(4.0)):
        frames.send(pipe.writing, wire.encode(value))
    assert frames.receive(pipe.reading, 100) == [1, "x"]
    np.testing.assert_array_equal(frames.receive(pipe.reading, 100), np.arange(4.0))


def test_an_empty_pipe_times_out(pipe: Pipe) -> None:
    with pytest.raises(frames.WireTimeout):
        frames.receive(pipe.reading, 100, soon())


def test_a_frame_that_stops_halfway_times_out(pipe: Pipe) -> None:
    os.write(pipe.writing, wire.encode([1, 2, 3])[:-2])
    with pytest.raises(frames.WireTimeout):
        frames.receive(pipe.reading, 100, soon())


def test_a_full_pipe_times_out(pipe: Pipe) -> None:
    frame = wire.encode(np.zeros(2**20, "u1"))
    with pytest.raises(frames.WireTimeout):
        frames.send(pipe.writing, frame, soon())


def test_a_deadline_that_is_past_still_takes_what_is_there(pipe: Pipe) -> None:
    frames.send(pipe.writing, wire.encode("here"))
    assert frames.receive(pipe.reading, 100, time.monotonic() - 1) == "here"


def test_a_closed_pipe_is_noticed_when_reading(pipe: Pipe) -> None:
    pipe.close_writing()
    with pytest.raises(frames.WireClosed):
        frames.receive(pipe.reading, 100)


@pytest.mark.parametrize("kept_bytes", [3, 8, 9])
def test_a_frame_cut_off_by_closing_is_noticed(pipe: Pipe, kept_bytes: int) -> None:
    os.write(pipe.writing, wire.encode("cut off")[:kept_bytes])
    pipe.close_writing()
    with pytest.raises(frames.WireClosed):
        frames.receive(pipe.reading, 100)


def test_a_closed_pipe_is_noticed_when_writing(pipe: Pipe) -> None:
    pipe.close_reading()
    with pytest.raises(frames.WireClosed):
        frames.send(pipe.writing, wire.encode(1))


@pytest.mark.parametrize(("header_bytes", "array_bytes"), [(2**32 - 1, 0), (2, 101), (2, 2**32 - 1)])
def test_a_frame_announced_as_too_large_is_refused_unread(pipe: Pipe, header_bytes: int, array_bytes: int) -> None:
    os.write(pipe.writing, struct.pack(">II", header_bytes, array_bytes))
    with pytest.raises(wire.WireError, match="too large"):
        frames.receive(pipe.reading, 100, soon())


def test_text_written_to_the_pipe_is_no_frame(pipe: Pipe) -> None:
    os.write(pipe.writing, b"Traceback (most recent call last):\n")
    with pytest.raises(wire.WireError):
        frames.receive(pipe.reading, 100, soon())
