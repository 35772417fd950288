"""Expectations on plain values, with messages that say where, what was expected, what was returned and what to do.

Every function raises `CheckFailed` and nothing else, whatever value it is given. `of` names the function that gave
the value; `next_step` is the likely next step, shown to students in public checks only; `hint` is the one sentence
that a student may see of a hidden check.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from shared.expect.side_by_side import compare_arrays, compare_texts
from shared.student.protocol import Array, AxesHandle, CheckFailed, ModelHandle, Observation, Value

SHOWN_CHARS = 60
MAX_LENGTHS = 8  # lists whose lengths a message names one by one


def shown(value: Value) -> str:
    """Return a value as one short line."""
    text = " ".join(repr(value).split())
    return text if len(text) <= SHOWN_CHARS else f"{text[:SHOWN_CHARS]}…"


def kind_of(value: Value) -> str:
    """Describe the kind of a value in words."""
    if value is None:
        return "None (is a `return` missing?)"
    if isinstance(value, ModelHandle):
        return "a Keras model"
    if isinstance(value, AxesHandle):
        return "a matplotlib Axes"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    if isinstance(value, (list, tuple)) and value and all(isinstance(part, (list, tuple)) for part in value):
        return f"a {type(value).__name__} of {len(value)} lists of {_lengths(value)} values"
    if isinstance(value, (list, tuple, dict, str)):
        return f"a {type(value).__name__} of length {len(value)}"
    return f"the {type(value).__name__} {shown(value)}"


def _lengths(parts: Sequence[Any]) -> str:
    """Describe the lengths of lists: "3", or "3, 2 and 3", of many only how short and how long they are."""
    lengths = [len(part) for part in parts]
    if len(set(lengths)) == 1:
        return str(lengths[0])
    if len(lengths) > MAX_LENGTHS:
        return f"{min(lengths)} to {max(lengths)}"
    return f"{', '.join(map(str, lengths[:-1]))} and {lengths[-1]}"


def _sentence(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def expect_array_like(got: Value, subject: str = "The result", hint: str = "", next_step: str = "") -> Array:
    """Return the value as an array of numbers.

    Args:
        hint: See the module.

    Returns:
        The array, of dtype kind b, i, u or f.

    Raises:
        CheckFailed: It is not an array of numbers.
    """
    kind = kind_of(got)
    columns = list(got.values()) if isinstance(got, dict) else []
    if columns and all(isinstance(column, np.ndarray) and column.shape == columns[0].shape for column in columns):
        got = np.stack(columns, axis=-1)  # a data frame, which arrives as its columns
    if isinstance(got, (np.ndarray, np.generic, list, tuple, int, float)) and not isinstance(got, str):
        try:
            array = np.asarray(got)
        except (TypeError, ValueError, OverflowError):
            kind = f"rows of different lengths: {kind_of(got)}"
        else:
            if array.dtype.kind in "biuf":
                return array
            kind = f"{kind_of(got)} that does not hold only numbers" if isinstance(got, (list, tuple)) else kind
    message = _sentence(f"{subject}: expected an array of numbers, got {kind}.", next_step)
    raise CheckFailed(message, hint or "The result is not an array of numbers.")


def expect_shape(
    got: Value, shape: tuple[int, ...], subject: str = "The result", next_step: str = "", hint: str = ""
) -> Array:
    """Return the value as an array of the given shape, see `expect_array_like`."""
    array = expect_array_like(got, subject, hint, next_step)
    if array.shape != shape:
        message = _sentence(f"{subject}: expected shape {shape}, got {array.shape}.", next_step)
        sides = compare_texts(subject, f"shape {shape}", f"shape {array.shape}", next_step)
        raise CheckFailed(message, hint or "The result has the wrong shape.", sides)
    return array


def expect_array(
    got: Value,
    expected: npt.ArrayLike,
    subject: str = "The result",
    atol: float = 1e-6,
    next_step: str = "",
    hint: str = "",
) -> Array:
    """Expect the value to equal an array up to `atol`, in shape and numbers; any dtype.

    Args:
        expected: What it should equal.
        atol: Largest absolute difference; relative differences of 1e-6 are always allowed.
        next_step: See the module.
        hint: See the module.

    Returns:
        The value as an array.

    Raises:
        CheckFailed: It differs; the message names the first position.
    """
    want = np.asarray(expected)
    array = expect_shape(got, want.shape, subject, next_step, hint)
    close = np.isclose(array.astype(np.float64), want.astype(np.float64), rtol=1e-6, atol=atol, equal_nan=False)
    if not close.all():
        place = tuple(int(index) for index in np.argwhere(~close)[0])
        where = f" at {list(place)}" if place else ""
        actual, wanted = array[place].item(), want[place].item()
        message = _sentence(f"{subject}{where}: expected {shown(wanted)}, got {shown(actual)}.", next_step)
        sides = compare_arrays(subject, want, array, ~close, next_step)
        raise CheckFailed(message, hint or "Some numbers differ from the expected ones.", sides)
    return array


def expect_dtype(array: Array, dtype: str, subject: str = "The result", hint: str = "") -> None:
    """Expect exactly this dtype."""
    if array.dtype != np.dtype(dtype):
        next_step = f"Convert it with `.astype({dtype!r})`."
        message = f"{subject}: expected dtype {dtype}, got {array.dtype}. {next_step}"
        sides = compare_texts(subject, f"dtype {dtype}", f"dtype {array.dtype}", next_step)
        raise CheckFailed(message, hint or f"The dtype is not {dtype}.", sides)


def expect_integers(array: Array, subject: str = "The result", hint: str = "", next_step: str = "") -> None:
    """Expect integers of any width, not floats and not True and False."""
    if array.dtype.kind not in "iu":
        numbers = array[np.isfinite(array)] if array.dtype.kind == "f" else np.empty(0)
        fractions = numbers[numbers != np.floor(numbers)]
        message = f"{subject}: expected integers, got dtype {array.dtype}. Convert them with `.astype(int)`."
        if fractions.size:
            message = f"{subject}: expected whole numbers, got {shown(fractions[0].item())}."
            message = _sentence(message, next_step or "Return places or counts, not values.")
        raise CheckFailed(message, hint or "The dtype is not an integer type.")


def expect_text(got: Value, expected: str, subject: str = "The result", next_step: str = "", hint: str = "") -> None:
    """Expect the given text; spaces at either end don't count."""
    if not isinstance(got, str):
        step = "' '.join(words) makes one text." if isinstance(got, list) else ""
        message = _sentence(f"{subject}: expected one string (str), got {kind_of(got)}.", step)
        raise CheckFailed(message, hint or "The result is not a string.")
    if got.strip() != expected:
        if _characters(got) == _characters(expected):
            next_step = "The words are right; compare the spaces, the punctuation and the capitals between the two."
        message = _sentence(f"{subject}: expected {shown(expected)}, got {shown(got)}.", next_step)
        sides = compare_texts(subject, shown(expected), shown(got), next_step)
        raise CheckFailed(message, hint or "The text differs from the expected one.", sides)


def _characters(text: str) -> str:
    return "".join(re.findall(r"\w|\?", text.casefold()))


def number_of(got: Value, subject: str = "The result", hint: str = "") -> float:
    """Return the value as one number: int, float, a NumPy scalar or an array without dimensions."""
    try:
        array = expect_array_like(got)
    except CheckFailed:
        array = None
    if array is None or array.ndim or array.dtype.kind == "b":
        single = array is not None and array.ndim > 0 and array.size == 1
        step = "Return the number itself, without a list or an array around it." if single else ""
        message = _sentence(f"{subject}: expected one number, got {kind_of(got)}.", step)
        raise CheckFailed(message, hint or "The result is not one number.")
    return float(array)


def expect_number(
    got: Value, expected: float, subject: str = "The result", atol: float = 1e-6, next_step: str = "", hint: str = ""
) -> None:
    """Expect one number, equal up to `atol`."""
    number = number_of(got, subject, hint)
    if not abs(number - expected) <= atol:
        message = _sentence(f"{subject}: expected {expected:g}, got {number:g}.", next_step)
        sides = compare_texts(subject, f"{expected:g}", f"{number:g}", next_step)
        raise CheckFailed(message, hint or "The number differs from the expected one.", sides)


def expect_integer(
    got: Value, expected: int, subject: str = "The result", next_step: str = "", hint: str = ""
) -> None:
    """Expect one whole number of an integer type."""
    number_of(got, subject, hint)
    expect_integers(expect_array_like(got, subject, hint), subject, hint, next_step)
    expect_number(got, expected, subject, 0.0, next_step, hint)


def expect_parts(got: Value, names: Sequence[str], subject: str = "The result", hint: str = "") -> list[Value]:
    """Expect a sequence with one part per name.

    Returns:
        The parts.

    Raises:
        CheckFailed: It is not a sequence, or has another length.
    """
    wanted = f"{len(names)} values ({', '.join(names)})"
    if not isinstance(got, (list, tuple, np.ndarray)) or np.ndim(_length_only(got)) == 0:
        raise CheckFailed(
            f"{subject}: expected {wanted}, got {kind_of(got)}.", hint or f"It does not return {wanted}."
        )
    if len(got) != len(names):
        raise CheckFailed(f"{subject}: expected {wanted}, got {len(got)}.", hint or f"It does not return {wanted}.")
    return list(got)


def _length_only(got: Value) -> Value:
    """Describe a sequence without looking into it: its parts may have different lengths."""
    return got if isinstance(got, np.ndarray) else [0] * len(got)


def expect_unchanged(observation: Observation, originals: Sequence[Any], subject: str = "The function") -> None:
    """Expect that the call did not change its positional arguments.

    Args:
        observation: The call.
        originals: The values that were passed, plain data.
        subject: The function's name.

    Raises:
        CheckFailed: An argument was changed.
    """
    for place, (after, before) in enumerate(zip(observation.arguments, originals, strict=False), start=1):
        if after is not None and not same(after, before):  # None: too large to compare
            message = f"{subject} changed its argument {place}. Change a copy instead."
            raise CheckFailed(message, "The function changes its arguments.")


def same(one: Value, other: Value) -> bool:
    """Return whether two plain values are equal in kind and content."""
    if isinstance(one, np.ndarray) or isinstance(other, np.ndarray):
        both = isinstance(one, np.ndarray) and isinstance(other, np.ndarray)
        return both and one.dtype == other.dtype and np.array_equal(one, other, equal_nan=one.dtype.kind == "f")
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, (float, np.floating)) and np.isnan(one):
        return type(one) is type(other) and bool(np.isnan(other))
    return type(one) is type(other) and bool(one == other)


def expect_dict(got: Value, subject: str = "The result", hint: str = "") -> Mapping[Any, Value]:
    """Expect a dict."""
    if not isinstance(got, dict):
        raise CheckFailed(f"{subject}: expected a dict, got {kind_of(got)}.", hint or "The result is not a dict.")
    return got


def expect_model(got: Value, subject: str = "The result", hint: str = "") -> ModelHandle:
    """Expect a Keras model."""
    if not isinstance(got, ModelHandle):
        message = f"{subject}: expected a Keras model, got {kind_of(got)}."
        raise CheckFailed(message, hint or "The result is not a Keras model.")
    return got


def expect_axes(got: Value, subject: str = "The result", hint: str = "") -> AxesHandle:
    """Expect a matplotlib Axes."""
    if not isinstance(got, AxesHandle):
        message = f"{subject}: expected a matplotlib Axes, got {kind_of(got)}."
        message = f"{message} Write `fig, ax = plt.subplots()`, draw on `ax`, then `return ax`."
        raise CheckFailed(message, hint or "The result is not a matplotlib Axes.")
    return got
