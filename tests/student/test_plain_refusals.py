"""A value that is not data is refused by its name, and a large one before it takes memory."""

from __future__ import annotations

import io
import types
from collections.abc import Iterator
from typing import Any
from unittest.mock import MagicMock

import numpy as np
import pandas as pd
import pytest
import scipy.sparse

from shared.student.in_process import InProcessStudent
from shared.student.protocol import StudentCodeError
from shared.student.to_plain import MAX_DEPTH, MAX_ITEMS, Objects, ValueConverter

MEGABYTE = 2**20


def plain(value: Any, max_bytes: int = MEGABYTE) -> Any:
    return ValueConverter(Objects(), max_bytes).convert(value)


def refusal(value: Any, max_bytes: int = MEGABYTE) -> StudentCodeError:
    """The fault with which a function that returns the value is answered."""
    student = InProcessStudent({"give": lambda: value}, reply_bytes=max_bytes)
    with pytest.raises(StudentCodeError) as caught:
        student.call("give")
    return caught.value


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


@pytest.mark.slow
def test_symbolic_and_text_tensors_are_refused_by_name() -> None:
    import keras  # noqa: PLC0415 - costs seconds
    import tensorflow as tf  # noqa: PLC0415 - costs seconds

    assert "KerasTensor" in str(refusal(keras.Input((2,))))
    assert "object array" in str(refusal(tf.constant("text")))
    assert "Dataset" in str(refusal(tf.data.Dataset.range(3)))


@pytest.mark.parametrize("package", ["tensorflow.python.keras", "tf_keras"])
def test_a_model_of_another_keras_is_named(package: str) -> None:
    kind = type("Sequential", (), {"__module__": f"{package}.engine"})
    with pytest.raises(
        StudentCodeError, match=f"made with {package}, another Keras: import keras, or tensorflow.keras"
    ):
        InProcessStudent({"give": type("Own", (kind,), {})}).call("give")
