"""Whatever arrives that `encode` never makes is refused with a `WireError`, and before it takes memory or time."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.student import wire


def decoded(node: Any, arrays: bytes = b"") -> Any:
    return wire.decode(json.dumps(node).encode(), arrays)


def test_a_bool_of_another_byte_than_0_and_1_becomes_true() -> None:
    arrived = decoded(["a", "|b1", [3]], b"\x00\x01\x07")
    assert arrived.tobytes() == b"\x00\x01\x01"


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
        2**wire.MAX_INT_BITS,
    ],
    ids=lambda node: json.dumps(node)[:40],
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
