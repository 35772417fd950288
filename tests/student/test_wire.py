"""What crosses the process boundary arrives as it was; what is no plain data does not set out."""

from __future__ import annotations

import math
import struct
from dataclasses import fields, is_dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from shared.student import wire
from shared.student.descriptions import Figure, LayerDescription, ModelDescription, Series
from shared.student.protocol import (
    AxesHandle,
    Builder,
    DataRef,
    LayerSpec,
    ModelHandle,
    ModelSpec,
    ObjectArray,
    Observation,
    OneHotRows,
)

DTYPES = ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8")


def through(value: Any) -> Any:
    """The value as it arrives on the other side."""
    frame = wire.encode(value)
    header_bytes, array_bytes = struct.unpack(">II", frame[:8])
    assert len(frame) == 8 + header_bytes + array_bytes
    return wire.decode(frame[8 : 8 + header_bytes], frame[8 + header_bytes :])


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
    with pytest.raises(wire.WireError, match="too large"):
        wire.encode([np.zeros(60, "u1"), np.zeros(60, "u1")], max_array_bytes=100)


def test_a_header_above_the_limit_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "MAX_HEADER_BYTES", 100)
    with pytest.raises(wire.WireError, match="too large"):
        wire.encode("x" * 101)


def test_more_keys_than_allowed_are_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "MAX_KEYS", 5)
    with pytest.raises(wire.WireError, match="keys"):
        wire.encode([dict.fromkeys(range(3)), dict.fromkeys(range(3))])


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
