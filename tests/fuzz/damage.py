"""Strategies that damage bytes and JSON documents."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from hypothesis import strategies as st

Value = TypeVar("Value")
Strategy = st.SearchStrategy
Fault = Callable[[st.DrawFn, bytes], bytes]

MAX_BYTES = 2**18
_DEEP = 5000  # more than Python's parsers follow, also when Hypothesis raises the recursion limit
# What readers crash on: marks of formats, half characters, depth, size, extremes of integers.
TOKENS = (
    *(b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r", b"\xe2\x80\xa8", b"\\ud800", b"\\u0000"),
    *(b"[" * _DEEP, b"{" * 300, b'{"a":' * _DEEP, b"-" * 3000, b"null", b"true", b'"'),
    *(b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x00" * 4, b"../", b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"),
)
CODE_TOKENS = (b"# %%", b"# ---\n", b"# -*- coding: utf-7 -*-\n", b"%%bash\n", b"(" * 300, *TOKENS[:9])
YAML_TOKENS = (
    *(b" : ", b"|\n", b"? ", b"&a ", b"*a", b"<<: ", b"!!timestamp ", b"!!binary ", b"!!set ", b"!!int ", b"- "),
    *(b"[" * _DEEP, b"- " * _DEEP, b"\x00", b"\xed\xa0\x80", b"\t"),
)
_NUMERALS = (b"-1", b"0", b"9" * 5000, b"1e999", b"-0", b"NaN", b"Infinity", b"1:2:3", b"2024-99-99", b"0x", b"true")
_TEXTS = ("", "\ud800", "\x00", "\u2028", "\u202e", "=1+1", "../../x", "%%bash", "def", "é" * 300, "x" * 100_000)
_NUMBERS = (-1, 0, 1, 3, 2**31, 2**63, 10**400, 0.5, 1e308, float("inf"), float("nan"))
_PLAIN: tuple[Any, ...] = (None, True, [], {}, [[]], [None], {"": ""}, "a deep one")
_VALUES: Strategy[Any] = st.recursive(
    st.sampled_from([*_PLAIN, *_TEXTS, *_NUMBERS]) | st.integers() | st.floats() | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(_TEXTS), inner, max_size=4),
    max_leaves=6,
)
_ENCODINGS = ("utf-8-sig", "utf-16", "utf-32-be", "latin-1")


def mostly(usual: Strategy[Value], odd: Strategy[Value], share: int = 4) -> Strategy[Value]:
    """Draw from `odd` once in `share` times, else from `usual`; `|` would give each of their parts the same share."""
    return st.integers(1, share).flatmap(lambda number: odd if number == share else usual)


@st.composite
def damaged(draw: st.DrawFn, whole: Strategy[bytes], tokens: Sequence[bytes] = TOKENS) -> bytes:
    """Draw bytes with one to four faults; some of them insert a token."""
    data = draw(whole)
    faults: list[Fault] = [*[partial(_insert, tokens=tokens)] * 2, *_FAULTS]
    for fault in draw(st.lists(st.sampled_from(faults), min_size=1, max_size=4)):
        data = fault(draw, data)
    return data[:MAX_BYTES]


def _place(draw: st.DrawFn, data: bytes) -> int:
    return draw(st.integers(0, len(data)))


def _flip_bit(draw: st.DrawFn, data: bytes) -> bytes:
    place, bit = _place(draw, data), draw(st.integers(0, 7))
    return data[:place] + bytes([byte ^ 1 << bit for byte in data[place : place + 1]]) + data[place + 1 :]


def _cut_off(draw: st.DrawFn, data: bytes) -> bytes:
    return data[: _place(draw, data)]


def _take_out(draw: st.DrawFn, data: bytes) -> bytes:
    place = _place(draw, data)
    return data[:place] + data[place + draw(st.integers(1, 64)) :]


def _repeat(draw: st.DrawFn, data: bytes) -> bytes:
    place = _place(draw, data)
    piece = data[place : place + draw(st.integers(1, 2000))]
    return data[:place] + piece * draw(st.integers(2, 8)) + data[place:]


def _insert(draw: st.DrawFn, data: bytes, tokens: Sequence[bytes]) -> bytes:
    """Insert or overwrite, mostly where a word begins or ends."""
    bounds = st.sampled_from([0, *(found.start() for found in re.finditer(rb"\b", data))])
    place = draw(mostly(bounds, st.integers(0, len(data))))
    piece = draw(mostly(st.sampled_from(tokens), st.binary(min_size=1, max_size=16)))
    return data[:place] + piece + data[place + draw(st.sampled_from((0, len(piece)))) :]


def _replace_number(draw: st.DrawFn, data: bytes) -> bytes:
    spans = [found.span() for found in re.finditer(rb"\d+", data)]
    start, end = draw(st.sampled_from(spans)) if spans else (0, 0)
    return data[:start] + draw(st.sampled_from(_NUMERALS)) + data[end:]


def _move(draw: st.DrawFn, data: bytes) -> bytes:
    start, length = _place(draw, data), draw(st.integers(1, 200))
    rest = data[:start] + data[start + length :]
    place = _place(draw, rest)
    return rest[:place] + data[start : start + length] + rest[place:]


_FAULTS: tuple[Fault, ...] = (*(_flip_bit, _cut_off, _take_out, _repeat, _replace_number, _move),)


@st.composite
def damaged_json(draw: st.DrawFn, documents: Strategy[bytes]) -> bytes:
    """Draw a JSON document with one to three wrong values, keys or places, sometimes in another encoding."""
    nested = [json.loads(draw(documents))]
    for _ in range(draw(st.integers(1, 3))):
        _change_one(draw, *_drawn_place(draw, nested))
    text = json.dumps(nested[0], ensure_ascii=draw(st.booleans()))
    text = text.replace('"a deep one"', "[" * _DEEP + "]" * _DEEP)
    if draw(st.integers(1, 8)) == 8:
        key = draw(st.sampled_from(("cells", "source", "metadata", "cell_type")))
        text = text.replace(f'"{key}":', f'"{key}": {json.dumps(draw(_VALUES))}, "{key}":', 1)
    encoding = draw(mostly(st.just("utf-8"), st.sampled_from(_ENCODINGS), 10))
    return text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace")


def _drawn_place(draw: st.DrawFn, owner: Any) -> tuple[Any, Any]:
    """Draw a list or dict and one of its indices or keys; what is near the top comes up more often."""
    key: Any = 0
    while isinstance(owner[key], (list, dict)) and owner[key] and draw(st.integers(1, 4)) != 4:
        owner = owner[key]
        key = draw(st.sampled_from(list(owner) if isinstance(owner, dict) else range(len(owner))))
    return owner, key


def _change_one(draw: st.DrawFn, owner: Any, key: Any) -> None:
    way = draw(st.integers(0, 5))
    if way == 0 and isinstance(owner, dict):
        del owner[key]
    elif way == 1 and isinstance(owner, list):
        owner.insert(key, copy.deepcopy(owner[key]))
    elif way == 2:
        owner[key] = [owner[key]] * draw(st.integers(1, 3))
    elif way == 3:
        owner[key] = {draw(st.sampled_from(_TEXTS)): owner[key]}
    else:
        owner[key] = copy.deepcopy(draw(_VALUES))  # it may be changed next
