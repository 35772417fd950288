"""What crosses the process boundary arrives as it was, and whatever else arrives is refused."""

from __future__ import annotations

import json
import math
import os
import pickle
import struct
import time
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from shared import wire
from shared.student import (
    AxesHandle,
    Builder,
    DataRef,
    Figure,
    LayerDescription,
    LayerSpec,
    ModelDescription,
    ModelHandle,
    ModelSpec,
    ObjectArray,
    Observation,
    OneHotRows,
    Series,
)

DTYPES = ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8")


def through(value: Any) -> Any:
    """The value as it arrives on the other side."""
    frame = wire.encode(value)
    header_bytes, array_bytes = struct.unpack(">II", frame[:8])
    assert len(frame) == 8 + header_bytes + array_bytes
    return wire.decode(frame[8 : 8 + header_bytes], frame[8 + header_bytes :])


def decoded(node: Any, arrays: bytes = b"") -> Any:
    return wire.decode(json.dumps(node).encode(), arrays)


def identical(one: Any, other: Any) -> bool:
    """Equal in type, dtype, shape and content; NaN is equal to itself, and 0.0 is not -0.0."""
    if type(one) is not type(other):
        return False
    if isinstance(one, (np.ndarray, np.generic)):
        return (one.dtype, one.shape, one.tobytes()) == (other.dtype, other.shape, other.tobytes())
    if isinstance(one, float):
        return struct.pack("d", one) == struct.pack("d", other) or (math.isnan(one) and math.isnan(other))
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(identical, one, other))
    if isinstance(one, dict):
        return identical(list(one.items()), list(other.items()))
    if is_dataclass(one):
        return all(identical(getattr(one, item.name), getattr(other, item.name)) for item in fields(one))
    return bool(one == other)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        False,
        0,
        -1,
        2**63,
        -(2**4000),
        0.1,
        -0.0,
        5e-324,
        1.7976931348623157e308,
        math.nan,
        math.inf,
        -math.inf,
        "",
        "naïve 電影 🎬 \0 \"'",
        [],
        (),
        {},
        [1, [2.5, ["x", None]], (True, ())],
        {"a": [1, 2], "b": {"c": (0.5,)}, 3: None, 2.5: True, None: 0},
        [math.nan, {"loss": [math.inf]}],
    ],
)
def test_plain_values_arrive_as_they_were(value: Any) -> None:
    assert identical(through(value), value)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3), (1,) * 8])
def test_arrays_arrive_with_dtype_and_shape(dtype: str, shape: tuple[int, ...]) -> None:
    array = np.arange(math.prod(shape)).reshape(shape).astype(dtype)
    assert identical(through(array), array)


@pytest.mark.parametrize("dtype", DTYPES)
def test_numpy_scalars_stay_numpy_scalars(dtype: str) -> None:
    scalar = np.ones((), dtype)[()]
    assert identical(through(scalar), scalar)


def test_nan_and_infinity_survive_in_arrays() -> None:
    array = np.array([np.nan, np.inf, -np.inf, -0.0])
    assert identical(through(array), array)


@pytest.mark.parametrize("dtype", [">i4", ">f8", ">u2"])
def test_big_endian_arrays_arrive_with_the_same_numbers(dtype: str) -> None:
    array = np.array([[1, 2], [3, 40]], dtype)
    arrived = through(array)
    assert arrived.dtype == np.dtype(dtype).newbyteorder("<")
    np.testing.assert_array_equal(arrived, array)


def test_arrays_that_are_not_contiguous_arrive_in_order() -> None:
    array = np.arange(24).reshape(4, 6)[::-2, 1::2].T
    np.testing.assert_array_equal(through(array), array)


def test_several_arrays_keep_their_places() -> None:
    first, second, third = through([np.arange(3), {"x": np.zeros((2, 2), "f4")}, np.True_])
    np.testing.assert_array_equal(first, [0, 1, 2])
    assert second["x"].shape == (2, 2)
    assert identical(third, np.True_)


def test_arrived_arrays_can_be_written_to() -> None:
    arrived = through(np.zeros(3))
    arrived[0] = 1.0
    assert arrived[0] == 1.0


def test_a_bool_of_another_byte_than_0_and_1_becomes_true() -> None:
    arrived = decoded(["a", "|b1", [3]], b"\x00\x01\x07")
    assert arrived.tobytes() == b"\x00\x01\x01"


def test_half_a_utf_16_character_becomes_a_question_mark() -> None:
    assert through("a\ud800b") == "a?b"


SPEC = ModelSpec(
    4,
    (LayerSpec(3, "relu", np.ones((4, 3)), np.zeros(3)), LayerSpec(1, "sigmoid", use_bias=False)),
    optimizer="SGD",
    optimizer_options={"momentum": 0.5},
    metrics=("accuracy", "mae"),
    compiled=False,
)


@pytest.mark.parametrize(
    "value",
    [
        ModelHandle(3),
        AxesHandle(0),
        DataRef("x_train"),
        ObjectArray([[1, 2], [3]]),
        OneHotRows([0, 2], 5),
        SPEC,
        Builder((SPEC, SPEC)),
        ModelDescription(
            True, (LayerDescription("Dense", 16, "relu"),), "RMSprop", 0.001, 4, "mse", {"loss": "string"}
        ),
        Figure(2, "title", "x", "y", ("a", "b"), (Series(np.arange(2.0), np.ones(2), "a", True, False),)),
        Observation([1], (None, [2]), {"build_model": [{"units": (3,)}]}, {"build_model": [ModelHandle(1)]}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_protocols_dataclasses_arrive_as_they_were(value: Any) -> None:
    assert identical(through(value), value)


# --- refused on the way out ---


@pytest.mark.parametrize(
    "value",
    [
        Fraction(1, 2),
        {1, 2},
        b"bytes",
        1j,
        print,
        np.array([1j]),
        np.array(["text"]),
        np.array([[1], None], dtype=object),
        np.zeros(1, "M8[s]"),
        np.zeros(1, [("field", "f8")]),
        2**5000,
        {(1, 2): "tuple as a key"},
    ],
    ids=repr,
)
def test_what_is_no_plain_data_is_not_sent(value: Any) -> None:
    with pytest.raises(wire.WireError):
        wire.encode([value])


def test_a_value_that_contains_itself_is_not_sent() -> None:
    cyclic: list[Any] = []
    cyclic.append(cyclic)
    with pytest.raises(wire.WireError, match="nested too deeply"):
        wire.encode(cyclic)


def test_arrays_above_the_limit_are_not_sent() -> None:
    with pytest.raises(wire.WireError, match="more than may be sent"):
        wire.encode([np.zeros(60, "u1"), np.zeros(60, "u1")], max_array_bytes=100)


def test_a_header_above_the_limit_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "MAX_HEADER_BYTES", 100)
    with pytest.raises(wire.WireError, match="more than may be sent"):
        wire.encode("x" * 101)


def test_more_keys_than_allowed_are_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "MAX_KEYS", 5)
    with pytest.raises(wire.WireError, match="keys"):
        wire.encode([dict.fromkeys(range(3)), dict.fromkeys(range(3))])


# --- refused on the way in ---


def nested(depth: int) -> Any:
    node: Any = None
    for _ in range(depth):
        node = ["l", node]
    return node


@pytest.mark.parametrize(
    "node",
    [
        {},
        {"a": 1},
        [],
        ["l", []],
        ["pickle", "gASVBgAAAAAAAACMAmlklC4="],
        ["L", 1],
        [["l"], 1],
        [None],
        [0],
        ["l", {"__class__": "os.system"}],
        ["f", "1.0"],
        ["f"],
        ["f", "nan", "nan"],
        ["f", 1],
        ["d", ["a", 1], ["a", 2]],
        ["d", [1, 1], [True, 2]],
        ["d", ["a"]],
        ["d", ["a", 1, 2]],
        ["d", "ab", "cd", "ab"],
        ["d", [["l"], 1]],
        ["d", [["t", 1], 1]],
        ["d", [["c", "ModelHandle", 1], 1]],
        ["d", [["a", "<f8", [0]], 1]],
        ["c"],
        ["c", "Popen", "true"],
        ["c", "Student"],
        ["c", ["l"]],
        ["c", "ModelHandle"],
        ["c", "ModelHandle", 1, 2],
    ],
    ids=json.dumps,
)
def test_nodes_that_encode_never_makes_are_refused(node: Any) -> None:
    with pytest.raises(wire.WireError):
        decoded(node)


@pytest.mark.parametrize(
    ("node", "arrays"),
    [
        (["a", "<f8", [2]], bytes(15)),
        (["a", "<f8", [2]], bytes(17)),
        (["l"], bytes(1)),
        (["a", "<f8", [-1]], bytes(8)),
        (["a", "<f8", [-1, -1]], bytes(8)),
        (["a", "<f8", [2**62, 4]], bytes(8)),
        (["a", "<f8", [0, 2**70]], b""),
        (["a", "<f8", [1.0]], bytes(8)),
        (["a", "<f8", [True]], bytes(8)),
        (["a", "<f8", ["1"]], bytes(8)),
        (["a", "<f8", "1"], bytes(8)),
        (["a", "<f8", 1], bytes(8)),
        (["a", "<f8", {}], bytes(8)),
        (["a", "<f8", [1] * 9], bytes(8)),
        (["a", "<f8"], bytes(8)),
        (["a", "|O", [1]], bytes(8)),
        (["a", "|V8", [1]], bytes(8)),
        (["a", "<U2", [1]], bytes(8)),
        (["a", "<M8[s]", [1]], bytes(8)),
        (["a", "<c16", [1]], bytes(16)),
        (["a", ">f8", [1]], bytes(8)),
        (["a", "f8", [1]], bytes(8)),
        (["a", ["<f8"], [1]], bytes(8)),
        (["a", "<f8,<f8", [1]], bytes(16)),
        (["a", "<f16", [1]], bytes(16)),
    ],
    ids=lambda part: json.dumps(part) if isinstance(part, list) else f"{len(part)} bytes",
)
def test_arrays_that_do_not_fit_their_bytes_are_refused(node: Any, arrays: bytes) -> None:
    with pytest.raises(wire.WireError):
        decoded(node, arrays)


@pytest.mark.parametrize(
    "header",
    [
        b"",
        b"nul",
        b"NaN",
        b"Infinity",
        b'["l", -Infinity]',
        b'["l", 1',
        b'["l"] []',
        b"\xff\xfe\x00",
        b"\x80",
        b'"' + b"x" * 10,
        b"1" * 5000,
        pickle.dumps(["ok", 1]),
    ],
    ids=lambda header: repr(header[:12]),
)
def test_headers_that_are_not_json_are_refused(header: bytes) -> None:
    with pytest.raises(wire.WireError):
        wire.decode(header, b"")


def test_values_may_be_nested_up_to_the_limit_and_no_deeper() -> None:
    assert decoded(nested(wire.MAX_DEPTH)) is not None
    with pytest.raises(wire.WireError, match="nested too deeply"):
        decoded(nested(wire.MAX_DEPTH + 1))


def test_brackets_nested_a_hundred_thousand_times_are_refused() -> None:
    with pytest.raises(wire.WireError):
        wire.decode(b"[" * 100_000 + b"]" * 100_000, b"")


def test_more_lists_than_allowed_are_refused_before_they_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "MAX_LISTS", 10)
    with pytest.raises(wire.WireError, match="too many parts"):
        decoded(["l", *[["l"]] * 10])


def test_keys_that_collide_are_refused_by_their_number() -> None:
    # All of these have the same hash; a dict of them takes time with the square of their number.
    collides = 2**61 - 1
    node = ["d", *([place * collides, None] for place in range(wire.MAX_KEYS + 1))]
    with pytest.raises(wire.WireError, match="keys"):
        decoded(node)


# --- whatever there is ---

TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
ARRAYS = npst.arrays(st.sampled_from(DTYPES), npst.array_shapes(min_dims=0, min_side=0, max_side=3))
BIG = 2**4000
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-BIG, BIG)
    | st.floats()
    | TEXTS
    | ARRAYS
    | ARRAYS.filter(lambda array: array.size > 0).map(lambda array: array.flat[0])
    | st.integers(0, 99).map(ModelHandle)
)
KEYS = TEXTS | st.integers()
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=150)
@given(VALUES)
def test_any_plain_value_arrives_as_it_was(value: Any) -> None:
    assert identical(through(value), value)


JSON_NODES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 2**70)
    | st.floats()
    | st.sampled_from(["l", "t", "d", "a", "s", "f", "c", "<f8", "|b1", "nan", "ModelHandle", "Observation"]),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=2), inner, max_size=2),
    max_leaves=15,
)


@settings(max_examples=150)
@given(JSON_NODES, st.binary(max_size=24))
def test_any_json_gives_a_value_or_a_wire_error(node: Any, arrays: bytes) -> None:
    header = json.dumps(node).encode()
    try:
        wire.decode(header, arrays)
    except wire.WireError:
        return


@settings(max_examples=150)
@given(st.binary(max_size=60), st.binary(max_size=20))
def test_any_bytes_give_a_value_or_a_wire_error(header: bytes, arrays: bytes) -> None:
    try:
        wire.decode(header, arrays)
    except wire.WireError:
        return


# --- pipes ---


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
        wire.send(pipe.writing, wire.encode(value))
    assert wire.receive(pipe.reading, 100) == [1, "x"]
    np.testing.assert_array_equal(wire.receive(pipe.reading, 100), np.arange(4.0))


def test_an_empty_pipe_times_out(pipe: Pipe) -> None:
    with pytest.raises(wire.WireTimeout):
        wire.receive(pipe.reading, 100, soon())


def test_a_frame_that_stops_halfway_times_out(pipe: Pipe) -> None:
    os.write(pipe.writing, wire.encode([1, 2, 3])[:-2])
    with pytest.raises(wire.WireTimeout):
        wire.receive(pipe.reading, 100, soon())


def test_a_full_pipe_times_out(pipe: Pipe) -> None:
    frame = wire.encode(np.zeros(2**20, "u1"))
    with pytest.raises(wire.WireTimeout):
        wire.send(pipe.writing, frame, soon())


def test_a_deadline_that_is_past_still_takes_what_is_there(pipe: Pipe) -> None:
    wire.send(pipe.writing, wire.encode("here"))
    assert wire.receive(pipe.reading, 100, time.monotonic() - 1) == "here"


def test_a_closed_pipe_is_noticed_when_reading(pipe: Pipe) -> None:
    pipe.close_writing()
    with pytest.raises(wire.WireClosed):
        wire.receive(pipe.reading, 100)


@pytest.mark.parametrize("kept_bytes", [3, 8, 9])
def test_a_frame_cut_off_by_closing_is_noticed(pipe: Pipe, kept_bytes: int) -> None:
    os.write(pipe.writing, wire.encode("cut off")[:kept_bytes])
    pipe.close_writing()
    with pytest.raises(wire.WireClosed):
        wire.receive(pipe.reading, 100)


def test_a_closed_pipe_is_noticed_when_writing(pipe: Pipe) -> None:
    pipe.close_reading()
    with pytest.raises(wire.WireClosed):
        wire.send(pipe.writing, wire.encode(1))


@pytest.mark.parametrize(("header_bytes", "array_bytes"), [(2**32 - 1, 0), (2, 101), (2, 2**32 - 1)])
def test_a_frame_announced_as_too_large_is_refused_unread(pipe: Pipe, header_bytes: int, array_bytes: int) -> None:
    os.write(pipe.writing, struct.pack(">II", header_bytes, array_bytes))
    with pytest.raises(wire.WireError, match="more than may be sent"):
        wire.receive(pipe.reading, 100, soon())


def test_text_written_to_the_pipe_is_no_frame(pipe: Pipe) -> None:
    os.write(pipe.writing, b"Traceback (most recent call last):\n")
    with pytest.raises(wire.WireError):
        wire.receive(pipe.reading, 100, soon())
