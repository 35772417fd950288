"""Converts what a student's function returned into plain data or a handle, or refuses it with its type's name."""

from __future__ import annotations

import math
import sys
from collections import deque
from typing import Any

import numpy as np

from shared.student.protocol import AxesHandle, ModelHandle, StudentCodeError, Value
from shared.student.unreadable_values import advice_for
from shared.student.wire import MAX_INT_BITS

MAX_DEPTH = 16
MAX_ITEMS = 2_000_000
_OTHER_KERAS = ("tensorflow.python.keras", "tf_keras")
MAX_AXES = 16  # more plots than any answer draws


class Objects:
    """The models and axes that stay in this process, numbered by identity."""

    def __init__(self) -> None:
        self._objects: list[Any] = []

    def number_of(self, thing: Any) -> int:
        """Return the number of an object, a new one for a new object."""
        for number, known in enumerate(self._objects):
            if known is thing:
                return number
        self._objects.append(thing)
        return len(self._objects) - 1

    def get(self, number: int) -> Any:
        """Return the object with this number.

        Raises:
            StudentCodeError: There is none, because the process that made it was restarted.
        """
        if not 0 <= number < len(self._objects):
            raise StudentCodeError(
                "raised", "a model or plot of an earlier call is lost: the notebook's process was restarted"
            )
        return self._objects[number]

    def clear(self) -> None:
        """Release all objects; their handles are invalid from now on."""
        self._objects.clear()


class ValueConverter:
    """Converts one value, within limits on depth, items and bytes.

    Args:
        objects: Where models and axes are kept.
        max_bytes: Upper bound of all arrays together, in bytes.
    """

    def __init__(self, objects: Objects, max_bytes: int) -> None:
        self._objects = objects
        self._bytes_left = max_bytes
        self._items_left = MAX_ITEMS

    def convert(self, value: Any, depth: int = 0) -> Value:
        """Return the value as plain data.

        Args:
            depth: How deeply it is nested in the returned value.

        Returns:
            None, bool, int, float, str, arrays, lists, tuples, dicts, `ModelHandle` or `AxesHandle`. Subclasses
            become their base class, tensors and data frames become arrays, a Keras `History` becomes its dict.

        Raises:
            StudentCodeError: "not_data" or "too_large".
        """
        self._count(depth)
        if value is None or type(value) in (
            bool,
            np.bool_,
        ):  # these types have no subclasses, but mocks claim to be one
            return value
        if isinstance(value, int):
            return self._whole_number(int.__pos__(value))  # the base's method: a subclass can't override it
        if isinstance(value, float) and not isinstance(value, np.generic):
            return float.__pos__(value)
        if isinstance(value, str):
            return self._text(str.__str__(value))
        if isinstance(value, (np.ndarray, np.generic)):
            axes = _array_of_axes(value)
            return self._array(value) if axes is None else self._sequence(axes, depth)
        if isinstance(value, (list, tuple, deque, range)):
            return self._sequence(value, depth)
        if isinstance(value, dict):
            return {self.convert(key, MAX_DEPTH): self.convert(item, depth + 1) for key, item in dict.items(value)}
        return self._library_object(value, depth)

    def _count(self, depth: int) -> None:
        self._items_left -= 1
        if depth > MAX_DEPTH:
            raise StudentCodeError("not_data", "the returned value is nested too deeply, or contains itself")
        if self._items_left < 0:
            raise StudentCodeError("too_large", f"the returned value has more than {MAX_ITEMS:,} items")

    def _expect_room_for(self, items: int) -> None:
        if items > self._items_left:
            raise StudentCodeError("too_large", f"the returned value has more than {MAX_ITEMS:,} items")

    def _expect_bytes_left(self, byte_count: int) -> None:
        if byte_count > self._bytes_left:
            raise StudentCodeError("too_large", f"the returned value is too large: {byte_count:,} bytes")

    def _spend(self, byte_count: int) -> None:
        self._expect_bytes_left(byte_count)
        self._bytes_left -= byte_count

    def _whole_number(self, number: int) -> int:
        if number.bit_length() > MAX_INT_BITS:  # Python itself refuses to print longer ones
            raise StudentCodeError("too_large", "the returned value has an integer of more than a thousand digits")
        return number

    def _text(self, text: str) -> str:
        self._spend(4 * len(text))
        return text.encode("utf-8", "replace").decode("utf-8")

    def _sequence(self, value: Any, depth: int) -> Value:
        kind = next(kind for kind in (list, tuple, deque, range) if isinstance(value, kind))
        self._expect_room_for(_length(kind, value))
        items = [self.convert(item, depth + 1) for item in kind.__iter__(value)]  # not the subclass's own
        return tuple(items) if kind is tuple else items

    def _array(self, value: Any) -> Value:
        array = np.asarray(value)
        self._spend(array.nbytes)
        if array.dtype.kind in "US":
            self._expect_room_for(array.size)
            return array.astype(str).tolist()
        if array.dtype.kind == "f" and array.dtype.itemsize not in (2, 4, 8):  # long double, 8-bit floats
            array = array.astype(np.float64)
        if array.dtype.kind == "V" and array.dtype.names is None:  # bfloat16 and similar types
            array = array.astype(np.float32)
        if array.dtype.kind not in "biuf":
            kind = "an object array" if array.dtype.kind == "O" else f"an array of dtype {array.dtype}"
            raise StudentCodeError("not_data", f"the returned value is {kind}; return an array of numbers")
        plain = np.array(array, subok=False)
        return plain[()] if isinstance(value, np.generic) else plain

    def _library_object(self, value: Any, depth: int) -> Value:
        if _is_instance(value, "keras", "Model"):
            return ModelHandle(self._objects.number_of(value))
        if _is_instance(value, "matplotlib.axes", "Axes"):
            return AxesHandle(self._objects.number_of(value))
        if _is_instance(value, "matplotlib.figure", "Figure"):
            raise StudentCodeError("not_data", "the returned value is a matplotlib Figure; return its Axes")
        if _is_instance(value, "keras.callbacks", "History"):
            return self.convert(value.history, depth)
        if _is_instance(value, "pandas", "DataFrame") and all(isinstance(name, str) for name in value.columns):
            return {name: self._array(value[name].to_numpy()) for name in value.columns}
        if _is_instance(value, "scipy.sparse", "spmatrix") or _is_instance(value, "scipy.sparse", "sparray"):
            # Checked before memory is used: a few stored numbers may represent very many zeros.
            self._expect_bytes_left(math.prod(value.shape) * value.dtype.itemsize)
            return self._array(value.toarray())
        if hasattr(type(value), "__array__"):
            byte_count = getattr(value, "nbytes", 0)
            self._expect_bytes_left(byte_count if isinstance(byte_count, int) else 0)
            return self._array(_asarray(value))
        if other := next((name for kind in type(value).__mro__ for name in _OTHER_KERAS if _is_from(kind, name)), ""):
            advice = "import keras, or tensorflow.keras, instead"
            raise StudentCodeError("not_data", f"the returned value is made with {other}, another Keras: {advice}")
        found = f"{'holds' if depth else 'is'} {_article(type(value).__name__)}"
        raise StudentCodeError(
            "not_data", f"the returned value {found}, which can't be read as data{advice_for(value)}"
        )


def _length(kind: Any, value: Any) -> int:
    try:
        return int(kind.__len__(value))
    except OverflowError:  # a range that no list can hold
        return sys.maxsize


def _array_of_axes(value: Any) -> list[Any] | None:
    """The Axes of an object array, as `plt.subplots(1, 2)` returns them; None for any other array."""
    array = np.asarray(value)
    if array.dtype.kind != "O" or not 0 < array.size <= MAX_AXES:
        return None
    items = array.reshape(-1).tolist()
    return items if all(_is_instance(item, "matplotlib.axes", "Axes") for item in items) else None


def _asarray(value: Any) -> Any:
    try:
        return np.asarray(value)
    except StudentCodeError:
        raise
    except Exception as error:
        message = f"the returned {type(value).__name__} could not be read as an array"
        raise StudentCodeError("not_data", message) from error


def _is_instance(value: Any, module: str, name: str) -> bool:
    """Whether a value is of a library's class, without importing the library for it."""
    cls = getattr(sys.modules.get(module), name, None)
    return isinstance(cls, type) and isinstance(value, cls)


def _is_from(kind: type, package: str) -> bool:
    return f"{kind.__module__}.".startswith(f"{package}.")


def _article(name: str) -> str:
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name[:60]}"
