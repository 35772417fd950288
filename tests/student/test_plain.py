"""Whatever a function returns comes out as the nearest plain data, or as a handle."""

from __future__ import annotations

import collections
import enum
import math
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pytest
import scipy.sparse

from shared.student.protocol import AxesHandle, ModelHandle, StudentCodeError
from shared.student.to_plain import Objects, ValueConverter

MEGABYTE = 2**20


def plain(value: Any, max_bytes: int = MEGABYTE) -> Any:
    return ValueConverter(Objects(), max_bytes).convert(value)


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
    plainer = ValueConverter(Objects(), MEGABYTE)
    handles = plainer.convert([first, second, first])
    assert handles == [AxesHandle(0), AxesHandle(1), AxesHandle(0)]


def test_a_number_without_an_object_is_a_fault_of_the_student() -> None:
    objects = Objects()
    objects.number_of("thing")
    for number in (1, -1):
        with pytest.raises(StudentCodeError, match="is lost"):
            objects.get(number)


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
