"""Whatever a function returns comes out as plain data, as a handle, or is refused by name."""

from __future__ import annotations

import collections
import enum
import io
import math
import types
from collections.abc import Iterator
from typing import Any, NamedTuple
from unittest.mock import MagicMock

import numpy as np
import pandas as pd
import pytest
import scipy.sparse

from shared.live import LiveStudent
from shared.plain import MAX_DEPTH, MAX_ITEMS, Objects, Plainer
from shared.student import AxesHandle, ModelHandle, StudentFault

MEGABYTE = 2**20


def plain(value: Any, max_bytes: int = MEGABYTE) -> Any:
    return Plainer(Objects(), max_bytes).convert(value)


def refusal(value: Any, max_bytes: int = MEGABYTE) -> StudentFault:
    """The fault with which a function that returns the value is answered."""
    student = LiveStudent({"give": lambda: value}, reply_bytes=max_bytes)
    with pytest.raises(StudentFault) as caught:
        student.call("give")
    return caught.value


# --- subclasses come out as what they are underneath ---


class LyingInt(int):
    def __int__(self) -> int:
        return 99

    __pos__ = __index__ = __abs__ = __int__

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0

    def __repr__(self) -> str:
        return "99"


class LyingFloat(float):
    def __float__(self) -> float:
        return 99.0

    __pos__ = __abs__ = __float__

    def __sub__(self, other: object) -> float:
        return 0.0

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0

    def __repr__(self) -> str:
        return "99.0"


class LyingText(str):
    def __str__(self) -> str:
        return "right"

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return hash("right")

    def encode(self, *_args: Any) -> bytes:
        return b"right"

    def strip(self, *_args: Any) -> str:
        return "right"

    def __len__(self) -> int:
        return 0


class LyingList(list[Any]):
    def __iter__(self) -> Iterator[Any]:
        while True:
            yield 99

    def __len__(self) -> int:
        return 1

    def __getitem__(self, _key: Any) -> Any:
        return 99

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = None


class LyingTuple(tuple[Any, ...]):
    def __iter__(self) -> Iterator[Any]:
        return iter((99,))

    def __len__(self) -> int:
        return 1


class LyingDict(dict[str, Any]):
    def items(self) -> Any:
        return [("right", 99)]

    def __iter__(self) -> Iterator[str]:
        return iter(("right",))

    def __getitem__(self, _key: Any) -> Any:
        return 99

    def __len__(self) -> int:
        return 1


class LyingArray(np.ndarray[Any, Any]):
    def __array__(self, *_args: Any, **_kwargs: Any) -> Any:
        return np.full(3, 99.0)

    def __eq__(self, other: object) -> Any:
        return np.True_

    def __array_function__(self, *_args: Any, **_kwargs: Any) -> Any:
        return True

    def __array_ufunc__(self, *_args: Any, **_kwargs: Any) -> Any:
        return True

    @property
    def nbytes(self) -> int:
        return 0

    @property
    def size(self) -> int:
        return 0

    __hash__ = None


@pytest.mark.parametrize(
    ("lie", "truth"),
    [
        (LyingInt(1), 1),
        (LyingFloat(1.5), 1.5),
        (LyingText("wrong"), "wrong"),
        (LyingList([1, 2, 3]), [1, 2, 3]),
        (LyingTuple((1, 2)), (1, 2)),
        (LyingDict(a=1, b=2), {"a": 1, "b": 2}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_subclass_cannot_answer_for_what_it_holds(lie: Any, truth: Any) -> None:
    came = plain(lie)
    assert type(came) is type(truth)
    assert repr(came) == repr(truth)


def test_an_array_subclass_cannot_answer_for_its_numbers() -> None:
    came = plain(np.zeros((2, 2)).view(LyingArray))
    assert type(came) is np.ndarray
    assert came.tolist() == [[0.0, 0.0], [0.0, 0.0]]


def test_an_array_subclass_cannot_hide_its_size() -> None:
    huge = np.broadcast_to(np.zeros(1), (10**12,)).view(LyingArray)
    assert refusal(huge).status == "too_large"


def test_subclasses_are_plain_at_every_depth() -> None:
    came = plain({LyingText("k"): [(LyingInt(1), LyingList([LyingFloat(2.0)]))]})
    assert repr(came) == "{'k': [(1, [2.0])]}"
    (key,) = came
    assert type(key) is str
    assert type(came["k"][0][1][0]) is float


class Colour(enum.IntEnum):
    RED = 3


class Point(NamedTuple):
    x: int
    y: float


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (True, True),
        (np.True_, np.True_),
        (-0.0, -0.0),
        (2**70, 2**70),
        (Colour.RED, 3),
        (Point(1, 2.5), (1, 2.5)),
        (range(3), [0, 1, 2]),
        (collections.deque([1, 2]), [1, 2]),
        (collections.OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
        (collections.defaultdict(list, a=[1]), {"a": [1]}),
        (collections.Counter("aab"), {"a": 2, "b": 1}),
        (np.str_("text"), "text"),
        (np.array("text"), "text"),
        (np.array([["a", "bc"]]), [["a", "bc"]]),
        (np.bytes_(b"abc"), "abc"),
        ([], []),
        ({}, {}),
    ],
    ids=repr,
)
def test_python_values_come_out_as_the_nearest_plain_value(value: Any, expected: Any) -> None:
    came = plain(value)
    assert type(came) is type(expected)
    assert repr(came) == repr(expected)


def test_nan_stays_nan() -> None:
    assert math.isnan(plain(float("nan")))


def test_half_a_utf_16_character_becomes_a_question_mark() -> None:
    assert plain("a\ud800b") == "a?b"


@pytest.mark.parametrize("scalar", [np.float16(0.5), np.float32(0.1), np.float64(0.1), np.int8(-3), np.uint64(2**63)])
def test_numpy_scalars_keep_their_type(scalar: np.generic) -> None:
    came = plain(scalar)
    assert type(came) is type(scalar)
    assert came == scalar


@pytest.mark.parametrize(
    "array",
    [np.arange(3), np.zeros((0, 4), np.float32), np.array(5), np.eye(2, dtype=bool), np.arange(4, dtype=">i2")],
    ids=repr,
)
def test_arrays_keep_shape_and_dtype(array: Any) -> None:
    came = plain(array)
    assert (came.shape, came.dtype) == (array.shape, array.dtype)
    np.testing.assert_array_equal(came, array)


def test_an_array_comes_out_as_a_copy() -> None:
    array = np.zeros(3)
    came = plain(array)
    array[0] = 1.0
    assert came[0] == 0.0


def test_long_doubles_become_float64() -> None:
    assert plain(np.ones(2, np.longdouble)).dtype == np.float64
    assert type(plain(np.longdouble(1.5))) is np.float64


@pytest.mark.parametrize(
    "value",
    [
        np.ma.masked_array([1.0, 2.0], [True, False]),
        pd.Series([1.0, 2.0]),
        pd.Index([1.0, 2.0]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_holds_an_array_comes_out_as_one(value: Any) -> None:
    came = plain(value)
    assert type(came) is np.ndarray
    assert came.tolist() == [1.0, 2.0]


def test_a_matrix_comes_out_as_a_two_dimensional_array() -> None:
    came = plain(np.zeros((1, 2)).view(np.matrix))
    assert (type(came), came.shape) == (np.ndarray, (1, 2))


def test_a_data_frame_with_names_comes_out_as_a_dict_of_columns() -> None:
    came = plain(pd.DataFrame({"loss": [0.5, 0.4], "epoch": [1, 2]}))
    assert {name: column.tolist() for name, column in came.items()} == {"loss": [0.5, 0.4], "epoch": [1, 2]}


def test_a_data_frame_without_names_comes_out_as_an_array() -> None:
    assert plain(pd.DataFrame([[1, 2], [3, 4]])).tolist() == [[1, 2], [3, 4]]


@pytest.mark.parametrize("make", [scipy.sparse.csr_matrix, scipy.sparse.csr_array, scipy.sparse.coo_array])
def test_a_sparse_matrix_comes_out_as_a_dense_array(make: Any) -> None:
    came = plain(make(np.array([[0.0, 2.0], [1.0, 0.0]])))
    assert came.tolist() == [[0.0, 2.0], [1.0, 0.0]]


# --- handles ---


def test_axes_come_out_as_a_handle_that_keeps_its_identity() -> None:
    from matplotlib.figure import Figure  # noqa: PLC0415 - only here, and without any window

    first, second = Figure().subplots(1, 2)
    plainer = Plainer(Objects(), MEGABYTE)
    handles = plainer.convert([first, second, first])
    assert handles == [AxesHandle(0), AxesHandle(1), AxesHandle(0)]


def test_a_number_without_an_object_is_a_fault_of_the_student() -> None:
    objects = Objects()
    objects.number_of("thing")
    for number in (1, -1):
        with pytest.raises(StudentFault, match="is gone"):
            objects.get(number)


# --- refused by name ---


class Broken:
    def __array__(self, *_args: Any, **_kwargs: Any) -> Any:
        raise RuntimeError("no numbers here")


class NoArray:
    def __array__(self, *_args: Any, **_kwargs: Any) -> Any:
        return "not an array"


def generator() -> Iterator[int]:
    yield 1


@pytest.mark.parametrize(
    ("value", "named"),
    [
        (generator(), "a generator"),
        (map(str, [1]), "a map"),
        (zip([1], [2], strict=True), "a zip"),
        ({1, 2}, "a set"),
        (frozenset([1]), "a frozenset"),
        ({}.values(), "a dict_values"),
        (b"abc", "a bytes"),
        (1j, "a complex"),
        (types, "a module"),
        (print, "a builtin_function_or_method"),
        (generator, "a function"),
        (int, "a type"),
        (io.StringIO(), "a StringIO"),
        (object(), "an object"),
        (Broken(), "Broken could not be read"),
        (NoArray(), "NoArray could not be read"),
        (np.array([1j]), "dtype complex128"),
        (np.array([[1], None], dtype=object), "an object array"),
        (np.array([{}]), "an object array"),
        (np.zeros(1, "M8[s]"), "datetime64"),
        (np.zeros(1, [("field", "f8")]), "field"),
        (pd.Series(["a", "b"], dtype=object), "an object array"),
        ([1, {"a": generator}], "a function"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_data_is_refused_by_its_name(value: Any, named: str) -> None:
    fault = refusal(value)
    assert fault.status == "not_data"
    assert named in str(fault)
    assert str(fault).startswith("give(): ")


@pytest.mark.parametrize(
    "value",
    [MagicMock(spec=int), MagicMock(spec=bool), MagicMock(spec=dict), MagicMock(), {(1, 2): 3}, {1j: 3}],
    ids=["int mock", "bool mock", "dict mock", "mock", "tuple key", "complex key"],
)
def test_what_only_claims_to_be_data_is_refused(value: Any) -> None:
    assert refusal(value).status == "not_data"


def test_the_name_of_a_strange_type_is_cut_short() -> None:
    strange = type("x" * 10_000, (), {})()
    assert len(str(refusal(strange))) < 200


def test_a_value_that_contains_itself_is_refused() -> None:
    cyclic: dict[str, Any] = {}
    cyclic["me"] = [cyclic]
    assert "contains itself" in str(refusal(cyclic))


def test_values_may_be_nested_up_to_the_limit() -> None:
    value: Any = 1
    for _ in range(MAX_DEPTH):
        value = [value]
    plain(value)
    assert refusal([value]).status == "not_data"


# --- refused for their size, before memory is taken ---


@pytest.mark.parametrize(
    "value",
    [
        range(10**9),
        range(10**30),
        [0] * (MAX_ITEMS + 1),
        [range(MAX_ITEMS), range(MAX_ITEMS)],
        "x" * MEGABYTE,
        ["x" * 2**17, "y" * (2**17 + 1)],
        np.zeros(MEGABYTE + 1, np.int8),
        [np.zeros(2**19), np.zeros(2**19)],
        np.broadcast_to(np.zeros(1), (10**6, 10**6)),
        np.lib.stride_tricks.as_strided(np.zeros(1), (2**40,), (0,)),
        scipy.sparse.csr_array((10**6, 10**6)),
        pd.Series(np.zeros(2**18)),
    ],
    ids=[
        "range",
        "endless range",
        "list",
        "lists",
        "text",
        "texts",
        "array",
        "arrays",
        "broadcast array",
        "strided array",
        "sparse array",
        "series",
    ],
)
def test_what_is_too_large_is_refused(value: Any) -> None:
    assert refusal(value).status == "too_large"


def test_an_array_of_very_many_texts_is_refused() -> None:
    fault = refusal(np.broadcast_to(np.array("", "S1"), (MAX_ITEMS + 1,)), max_bytes=8 * MEGABYTE)
    assert fault.status == "too_large"


def test_a_series_counts_once_against_the_limit() -> None:
    assert len(plain(pd.Series(np.zeros(80_000)))) == 80_000  # 640,000 of 1,048,576 bytes


# --- TensorFlow ---


@pytest.fixture(scope="module")
def keras() -> Any:
    return pytest.importorskip("keras")


@pytest.mark.slow
def test_tensors_and_variables_come_out_as_arrays(keras: Any) -> None:
    import tensorflow as tf  # noqa: PLC0415 - costs seconds

    for value in (tf.constant([1.0, 2.0]), tf.Variable([1.0, 2.0]), keras.Variable([1.0, 2.0])):
        came = plain(value)
        assert type(came) is np.ndarray
        assert came.tolist() == [1.0, 2.0]


@pytest.mark.slow
def test_half_precision_tensors_come_out_as_float32(keras: Any) -> None:
    import tensorflow as tf  # noqa: PLC0415 - costs seconds

    assert plain(tf.constant([1.5], tf.bfloat16)).dtype == np.float32


@pytest.mark.slow
def test_symbolic_and_text_tensors_are_refused_by_name(keras: Any) -> None:
    import tensorflow as tf  # noqa: PLC0415 - costs seconds

    assert "KerasTensor" in str(refusal(keras.Input((2,))))
    assert "object array" in str(refusal(tf.constant("text")))
    assert "Dataset" in str(refusal(tf.data.Dataset.range(3)))


@pytest.mark.slow
def test_a_history_comes_out_as_its_dict(keras: Any) -> None:
    history = keras.callbacks.History()
    history.history = {"loss": [0.5, np.float32(0.25)]}
    assert plain(history) == {"loss": [0.5, 0.25]}


@pytest.mark.slow
def test_lists_that_a_model_keeps_track_of_come_out_as_lists(keras: Any) -> None:
    layer = keras.layers.Layer()
    layer.scores = {"fold": [1.0, 2.0]}
    came = plain(layer.scores)
    assert (type(came), type(came["fold"]), came) == (dict, list, {"fold": [1.0, 2.0]})


@pytest.mark.slow
def test_models_come_out_as_handles(keras: Any) -> None:
    class OwnModel(keras.Model):  # type: ignore[misc] # Keras is untyped here
        pass

    one, other = keras.Sequential(), OwnModel()
    assert plain([one, other, one]) == [ModelHandle(0), ModelHandle(1), ModelHandle(0)]
