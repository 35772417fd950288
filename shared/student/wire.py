"""The format of requests and replies between processes: one JSON header and raw arrays, nothing executable.

A frame has two big-endian unsigned 32-bit lengths (header, arrays), then the header, then the arrays' bytes. The
header is JSON made of null, booleans, numbers, strings and lists whose first item is a tag, so there are no objects
with duplicate keys. Every limit is checked before memory is used, and anything beyond it raises
`WireError`; nothing is ever unpickled.
"""

from __future__ import annotations

import json
import math
import struct
from dataclasses import fields, is_dataclass
from types import NoneType
from typing import Any

import numpy as np

from shared.student import descriptions, protocol

MAX_HEADER_BYTES = 32 * 2**20
MAX_DEPTH = 24
MAX_DIMENSIONS = 8
MAX_INT_BITS = 4096
MAX_LISTS = 4_000_000  # in one header: a list of three bytes takes twenty times as much memory
MAX_KEYS = 10_000  # in one frame: the time for colliding keys grows with the square of their number
PREFIX = struct.Struct(">II")
_DTYPES = frozenset(
    np.dtype(name).str for name in ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8")
)
# Dataclasses that may be sent, by name: all of them hold plain values only.
_DATACLASSES = {
    cls.__name__: cls
    for cls in (
        protocol.ModelHandle,
        protocol.AxesHandle,
        protocol.DataRef,
        protocol.ObjectArray,
        protocol.OneHotRows,
        protocol.RandomGenerator,
        protocol.LayerSpec,
        protocol.ModelSpec,
        protocol.Builder,
        protocol.Formula,
        protocol.FoldScores,
        descriptions.LayerDescription,
        descriptions.ModelDescription,
        descriptions.Series,
        descriptions.Figure,
        protocol.Observation,
    )
}


class WireError(Exception):
    """A frame is malformed, too large, too late or cut off."""


def encode(value: Any, max_array_bytes: int = 2**31) -> bytes:
    """Turn a plain value into a frame.

    Args:
        value: See `shared.student.protocol`: plain data and the dataclasses named there.
        max_array_bytes: Upper bound of all arrays together, in bytes.

    Returns:
        The frame.

    Raises:
        WireError: The value holds something else or is too large.
    """
    blobs: list[bytes] = []
    node = _to_node(value, blobs, _Keys(), 0)
    header = json.dumps(node, allow_nan=False, separators=(",", ":")).encode()
    array_bytes = sum(len(blob) for blob in blobs)
    if len(header) > MAX_HEADER_BYTES or array_bytes > max_array_bytes or header.count(b"[") > MAX_LISTS:
        raise WireError(f"a value of {len(header) + array_bytes:,} bytes is too large to send")
    return b"".join([PREFIX.pack(len(header), array_bytes), header, *blobs])


class _Keys:
    """Checks and counts the keys of one frame's dicts."""

    def __init__(self) -> None:
        self._left = MAX_KEYS

    def check(self, key: Any) -> None:
        self._left -= 1
        if self._left < 0 or not isinstance(key, (str, int, float, np.generic, NoneType)):
            raise WireError("a key of this kind, or this many keys, can't be sent")


def _to_node(value: Any, blobs: list[bytes], keys: _Keys, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise WireError("a value is nested too deeply")
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, (np.ndarray, np.generic)):
        return _array_node(np.asarray(value), isinstance(value, np.generic), blobs)
    if isinstance(value, int):
        if value.bit_length() > MAX_INT_BITS:
            raise WireError("an integer has too many digits")
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else ["f", repr(value)]
    if isinstance(value, (list, tuple)):
        tag = "t" if isinstance(value, tuple) else "l"
        return [tag, *(_to_node(item, blobs, keys, depth + 1) for item in value)]
    if isinstance(value, dict):
        pairs: list[Any] = ["d"]
        for key, item in value.items():
            keys.check(key)
            pairs.append([_to_node(key, blobs, keys, depth + 1), _to_node(item, blobs, keys, depth + 1)])
        return pairs
    if is_dataclass(value) and type(value).__name__ in _DATACLASSES:
        items = [_to_node(getattr(value, f.name), blobs, keys, depth + 1) for f in fields(value)]
        return ["c", type(value).__name__, *items]
    raise WireError(f"{type(value).__name__} is not data")


def _array_node(array: np.ndarray[Any, Any], scalar: bool, blobs: list[bytes]) -> list[Any]:
    array = np.asarray(array, dtype=array.dtype.newbyteorder("<"))
    if array.dtype.str not in _DTYPES or array.ndim > MAX_DIMENSIONS:
        raise WireError(f"an array of dtype {array.dtype} and {array.ndim} dimensions can't be sent")
    blobs.append(array.tobytes())
    return ["s" if scalar else "a", array.dtype.str, list(array.shape)]


def decode(header: bytes, arrays: bytes) -> Any:
    """Turn a frame's two parts back into a value.

    Args:
        header: The JSON header.
        arrays: The bytes of all arrays.

    Returns:
        The plain value; its arrays are writable copies, and lone UTF-16 surrogates in a text become question marks.

    Raises:
        WireError: The parts are not what `encode` makes.
    """
    if header.count(b"[") > MAX_LISTS:
        raise WireError("a value has too many parts")
    try:
        node = json.loads(header, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise WireError("the header is not JSON") from error
    reader = _Reader(arrays)
    try:
        value = _from_node(node, reader, 0)
    except WireError:
        raise
    except Exception as error:  # any other exception comes from a malformed node
        raise WireError(f"a malformed value: {type(error).__name__}") from error
    if reader.offset != len(arrays):
        raise WireError("the arrays' bytes don't add up")
    return value


def _refuse_constant(name: str) -> None:
    raise WireError(f"{name} is not JSON")


class _Reader:
    """Returns the arrays' bytes in order."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.offset = 0
        self.keys = _Keys()

    def take(self, dtype_text: Any, shape: Any) -> np.ndarray[Any, Any]:
        if dtype_text not in _DTYPES or len(shape) > MAX_DIMENSIONS:
            raise WireError("an array of this kind is not allowed")
        if any(type(size) is not int or size < 0 for size in shape):
            raise WireError("an array's shape must be non-negative integers")
        dtype = np.dtype(dtype_text)
        byte_count = math.prod(shape) * dtype.itemsize
        if self.offset + byte_count > len(self.data):
            raise WireError("an array is cut off")
        flat = np.frombuffer(self.data, dtype, math.prod(shape), self.offset)
        array: np.ndarray[Any, Any] = flat.reshape(shape).copy()
        self.offset += byte_count
        # NumPy expects a bool to be 0 or 1; other bytes would make wrong sums and comparisons.
        return np.asarray(array.view(np.uint8) != 0) if dtype.kind == "b" else array


def _from_node(node: Any, reader: _Reader, depth: int) -> Any:
    if depth > MAX_DEPTH:
        raise WireError("a value is nested too deeply")
    if not isinstance(node, list):
        if isinstance(node, dict):
            raise WireError("an object is not allowed")
        if isinstance(node, int) and node.bit_length() > MAX_INT_BITS:
            raise WireError("an integer has too many digits")
        # A lone UTF-16 surrogate could not be written to a file later.
        return node.encode("utf-8", "replace").decode() if isinstance(node, str) else node
    tag, *rest = node
    if tag in ("l", "t"):
        items = [_from_node(item, reader, depth + 1) for item in rest]
        return items if tag == "l" else tuple(items)
    if tag == "d":
        decoded = {}
        for pair in rest:
            raw_key, raw_value = pair
            key = _from_node(raw_key, reader, depth + 1)
            reader.keys.check(key)
            if key in decoded:
                raise WireError("a key occurs twice")
            decoded[key] = _from_node(raw_value, reader, depth + 1)
        return decoded
    if tag in ("a", "s"):
        dtype_text, shape = rest
        array = reader.take(dtype_text, shape)
        return array if tag == "a" else array[()]
    if tag == "f":
        (text,) = rest
        if text not in ("nan", "inf", "-inf"):
            raise WireError("not a special float")
        return float(text)
    if tag == "c":
        name, *items = rest
        return _DATACLASSES[name](*(_from_node(item, reader, depth + 1) for item in items))
    raise WireError("an unknown tag")
