"""Bytes and JSON documents damaged at random: the same seed does the same damage."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

MOST_BYTES = 2**16
# What readers stumble over: marks of formats, half characters, depth, size, values larger than they look.
TOKENS = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\r",
    b"\xe2\x80\xa8",
    b"\\ud800",
    b"\\u0000",
    b"[" * 1500,
    b"{" * 300,
    b'{"a":' * 1200,
    b"(" * 300,
    b"-" * 3000,
    b"9" * 5000,
    b"1e999",
    b"-0",
    b"NaN",
    b"Infinity",
    b"null",
    b"true",
    b'"',
    b"PK\x03\x04",
    b"PK\x01\x02",
    b"PK\x05\x06",
    b"../",
    b"# %%",
    b"# ---\n",
    b"# -*- coding: utf-7 -*-\n",
    b"%%bash\n",
    b"&a ",
    b"*a",
    b"<<: ",
    b"!!timestamp ",
    b"!!binary ",
    b"!!set ",
    b"? ",
    b" : ",
    b"|\n",
    b"1:2:3",
)
DEEP = 1500  # more than Python's parsers and printers follow
_TEXTS = ("", "\ud800", "\x00", "\u2028", "\u202e", "=1+1", "../../x", "%%bash", "def", "é" * 300, "x" * 100_000)
_NUMBERS = (-1, 0, 1, 3, 2**31, 2**63, 10**400, 0.5, 1e308, float("inf"), float("nan"))


def damaged(data: bytes, random: Random) -> bytes:
    """Bytes with one to four faults.

    Args:
        data: The bytes.
        random: Where all choices come from.

    Returns:
        The damaged bytes, at most 64 KiB more than there were.
    """
    for _ in range(random.randint(1, 4)):
        data = random.choice(_FAULTS)(data, random)
    return data


def _place(data: bytes, random: Random) -> int:
    return random.randint(0, len(data))


def _flip_a_bit(data: bytes, random: Random) -> bytes:
    if not data:
        return b"\x01"
    place = random.randrange(len(data))
    return data[:place] + bytes([data[place] ^ 1 << random.randrange(8)]) + data[place + 1 :]


def _cut_off(data: bytes, random: Random) -> bytes:
    return data[: _place(data, random)]


def _take_out(data: bytes, random: Random) -> bytes:
    start = _place(data, random)
    return data[:start] + data[start + random.randint(1, 64) :]


def _double(data: bytes, random: Random) -> bytes:
    start = _place(data, random)
    piece = data[start : start + random.randint(1, 2000)]
    return data[:start] + piece * random.randint(2, 8) + data[start:]


def _put_in_token(data: bytes, random: Random) -> bytes:
    place = _place(data, random)
    return data[:place] + random.choice(TOKENS) + data[place:]


def _put_in_noise(data: bytes, random: Random) -> bytes:
    place = _place(data, random)
    noise = bytes(random.randrange(256) for _ in range(random.randint(1, 16)))
    return data[:place] + noise + data[place + random.choice((0, len(noise))) :]


def _move(data: bytes, random: Random) -> bytes:
    start, length = _place(data, random), random.randint(1, 200)
    piece, rest = data[start : start + length], data[:start] + data[start + length :]
    place = _place(rest, random)
    return rest[:place] + piece + rest[place:]


_FAULTS: tuple[Callable[[bytes, Random], bytes], ...] = (
    _flip_a_bit,
    _cut_off,
    _take_out,
    _double,
    _put_in_token,
    _put_in_noise,
    _move,
)


def damaged_json(document: Any, random: Random) -> bytes:
    """A JSON document with one to three wrong values, keys or places, now and then in another encoding.

    Args:
        document: The document; it is left as it is.
        random: Where all choices come from.

    Returns:
        JSON, as a rule.
    """
    document = [copy.deepcopy(document)]
    for _ in range(random.randint(1, 3)):
        _change_one(random.choice(list(_places(document))), random)
    text = json.dumps(document[0], ensure_ascii=random.random() < 0.5, indent=random.choice((None, 1)))
    if random.random() < 0.1:
        text = text.replace('"a deep one"', "[" * DEEP + "]" * DEEP)
    if random.random() < 0.1:
        key = random.choice(("cells", "source", "metadata", "cell_type"))
        text = text.replace(f'"{key}":', f'"{key}": {json.dumps(_value(random))}, "{key}":', 1)
    encoding = random.choice(("utf-8",) * 12 + ("utf-8-sig", "utf-16", "utf-32-be", "latin-1"))
    return text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace")


def _places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Each list or dict of a document with each of its indices or keys."""
    for key in list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ():
        yield node, key
        yield from _places(node[key])


def _change_one(place: tuple[Any, Any], random: Random) -> None:
    owner, key = place
    way = random.randrange(6)
    if way == 0 and isinstance(owner, dict):
        del owner[key]
    elif way == 1 and isinstance(owner, list):
        owner.insert(key, copy.deepcopy(owner[key]))
    elif way == 2:
        owner[key] = [owner[key]] * random.randint(1, 3)
    elif way == 3:
        owner[key] = {str(random.choice(_TEXTS)): owner[key]}
    else:
        owner[key] = _value(random)


def _value(random: Random) -> Any:
    kinds: tuple[Any, ...] = (None, True, [], {}, [[]], [None], {"": ""}, "a deep one")
    return random.choice(kinds + _TEXTS + _NUMBERS)
