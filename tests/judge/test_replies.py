"""Whatever a worker answers, the judge gets typed data or a fault of the student, never an exception of its own."""

from __future__ import annotations

import json
import pickle
import struct
from typing import Any

import numpy as np
import pytest
from helpers.remote_basics import Scripted, ok
from helpers.remote_basics import hinted_fault_of as fault_of

from autograder.sandbox import worker
from shared.student import wire
from shared.student.descriptions import Series
from shared.student.protocol import (
    AxesHandle,
    Builder,
    DataRef,
    ModelHandle,
    ModelSpec,
    Observation,
    OneHotRows,
    StudentCodeError,
)


def framed(node: Any, arrays: bytes = b"") -> bytes:
    """A frame whose header is this JSON, or these bytes."""
    header = node if isinstance(node, bytes) else json.dumps(node).encode()
    return struct.pack(">II", len(header), len(arrays)) + header + arrays


# --- frames ---

COLLIDING_KEYS = [[place * (2**61 - 1), None] for place in range(3_000)]
UNREADABLE = {
    "text": b"Traceback (most recent call last)",
    "a huge header": struct.pack(">II", 2**32 - 1, 0),
    "huge arrays": struct.pack(">II", 2, 2**31),
    "broken JSON": framed(b"["),
    "bytes that are no text": framed(b"\xff" * 8),
    "deep JSON": framed(b"[" * 10**5),
    "pickle": framed(pickle.dumps(["ok", 1])),
    "an object": framed({"ok": 1}),
    "an empty list": framed(["l"]),
    "ok without a value": framed(["l", "ok"]),
    "ok with two values": framed(["l", "ok", 1, 2]),
    "ok in a tuple": framed(["t", "ok", 1]),
    "only a text": framed("ok"),
    "an unknown word": framed(["l", "score", 100]),
    "a fault without parts": framed(["l", "fault"]),
    "a fault of numbers": framed(["l", "fault", 1, 2, 3]),
    "four texts": framed(["l", "passed", "", "", ""]),
    "lists for words": framed(["l", ["l"], ["l"]]),
    "an array for a word": framed(["l", ["a", "|u1", [2]], None], b"ok"),
    "a foreign class": framed(["l", "ok", ["c", "Popen", "true"]]),
    "an object array": framed(["l", "ok", ["a", "|O", [1]]], bytes(8)),
    "an array without bytes": framed(["l", "ok", ["a", "<f8", [10**9, 10**9]]], bytes(8)),
    "colliding keys": framed(["l", "ok", ["d", *COLLIDING_KEYS]]),
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_a_frame_that_cannot_be_read_is_a_crash_of_the_students(
    scripted: Scripted, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire, "MAX_KEYS", len(COLLIDING_KEYS) - 1)
    fault = fault_of(lambda: scripted(UNREADABLE[kind]).call("f"))
    assert (fault.status, fault.hint) == ("crashed", "f() ended the whole process.")


def test_a_frame_that_never_ends_is_waited_for_only_so_long(
    scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "GRACE_SECONDS", 0.1)
    fault = fault_of(lambda: scripted(ok([1, 2, 3])[:-1], call_seconds=0.1).call("f"))
    assert (fault.status, fault.hint) == ("timeout", "f() took too long.")


def test_an_answer_given_too_early_is_only_an_answer(scripted: Scripted) -> None:
    student = scripted(ok(Observation(1)) + ok(Observation(2)))
    assert [student.call("f"), student.call("f")] == [1, 2]


# --- faults ---


def fault(status: str, message: str = "", hint: str = "") -> bytes:
    return wire.encode(["fault", status, message, hint])


@pytest.mark.parametrize("status", ["missing", "stub", "raised", "memory", "not_data", "too_large"])
def test_a_fault_keeps_its_status(scripted: Scripted, status: str) -> None:
    assert fault_of(lambda: scripted(fault(status)).call("f")).status == status


@pytest.mark.parametrize("status", ["passed", "kit_error", "not_run", "crashed", "failed", ""])
def test_a_fault_cannot_choose_a_status_that_is_not_the_workers(scripted: Scripted, status: str) -> None:
    assert fault_of(lambda: scripted(fault(status)).call("f")).status == "raised"


@pytest.mark.parametrize(
    "hint", ["The input was [1, 2].", "f() stopped with TheInputWas12.", "print", "x" * 10**6, ""]
)
def test_a_hint_is_never_the_workers_own(scripted: Scripted, hint: str) -> None:
    for status in ("raised", "missing", "stub", "timeout", "memory", "not_data", "too_large"):
        came = fault_of(lambda status=status: scripted(fault(status, "", hint)).call("f")).hint  # type: ignore[misc]
        assert "nput" not in came
        assert len(came) < 80


@pytest.mark.parametrize("name", ["ValueError", "KeyError", "TheInputWas12"])
def test_which_exception_it_was_is_not_in_the_hint(scripted: Scripted, name: str) -> None:
    came = fault_of(lambda: scripted(fault("raised", "", f"f() stopped with {name}.")).call("f"))
    assert came.hint == "f() stopped with an exception."


def test_a_message_is_cut_short(scripted: Scripted) -> None:
    assert len(str(fault_of(lambda: scripted(fault("raised", "x" * 10**6)).call("f")))) <= 2000


# --- observations ---

STAND_INS = {"build_model": Builder((ModelSpec(1, ()),))}
NONE_BUILT: dict[str, Any] = {"build_model": []}
ONE_BUILT = {"build_model": [ModelHandle(0)]}
ONE_CALL: dict[str, Any] = {"build_model": [{}]}


def seen(value: Any, arguments: Any = ([1],), calls: Any = None, built: Any = None) -> Observation:
    """An observation with fields of any type."""
    return Observation(
        value, arguments, NONE_BUILT if calls is None else calls, NONE_BUILT if built is None else built
    )


@pytest.mark.parametrize(
    "answer",
    [
        1,
        None,
        [1, 2],
        ModelHandle(0),
        seen(1, arguments=[[1]]),
        seen(1, arguments=()),
        seen(1, arguments=([1], [2])),
        seen(1, arguments=(Series(1, 2, 3, 4, 5),)),  # type: ignore[arg-type] # that is the forgery
        seen(1, calls=[]),
        seen(1, calls={}),
        seen(1, built={}),
        seen(1, calls={"build_model": 3}),
        seen(1, built={"build_model": None}),
        seen(1, calls=ONE_CALL),
        seen(1, calls={"build_model": [3]}, built=ONE_BUILT),
        seen(1, calls={"build_model": [{1: 2}]}, built=ONE_BUILT),
        seen(1, calls={"build_model": [{"units": DataRef("x")}]}, built=ONE_BUILT),
        seen(1, calls=ONE_CALL, built={"build_model": [0]}),
        seen(1, calls=ONE_CALL, built={"build_model": [AxesHandle(0)]}),
        seen(1, calls=ONE_CALL, built={"build_model": [ModelHandle("0")]}),  # type: ignore[arg-type] # as above
        seen(1, calls=ONE_CALL, built={"build_model": [ModelHandle(np.zeros(2))]}),  # type: ignore[arg-type] # as above
        seen(1, calls={**NONE_BUILT, "more": []}, built={**NONE_BUILT, "more": []}),
        seen(ModelHandle(None)),  # type: ignore[arg-type] # as above
        seen([AxesHandle(True)]),
        seen({"a": DataRef("x_test")}),
        seen((OneHotRows([0], 1),)),
        seen(seen(1)),
    ],
    ids=lambda answer: repr(answer)[:60],
)
def test_a_forged_observation_is_a_fault_of_the_student(scripted: Scripted, answer: Any) -> None:
    student = scripted(ok(answer))
    assert fault_of(lambda: student.observe("f", [1], stand_ins=STAND_INS)).status == "not_data"


def test_an_observation_without_fault_is_taken_as_it_is(scripted: Scripted) -> None:
    answer = seen([ModelHandle(0), {"a": (None, 0.5)}], calls={"build_model": [{"units": (3,)}]}, built=ONE_BUILT)
    assert scripted(ok(answer)).observe("f", [1], stand_ins=STAND_INS) == answer


def test_builders_among_the_arguments_are_expected_under_their_place_or_name(scripted: Scripted) -> None:
    builder = STAND_INS["build_model"]
    both: dict[str, Any] = {"1": [], "make": []}
    student = scripted(ok(Observation(1, (None, None), both, both)))
    assert student.observe("f", 0, builder, make=builder).built == both


# --- everything at once ---


@pytest.mark.slow
def test_random_frames_never_trouble_the_judge(scripted: Scripted) -> None:
    rng = np.random.default_rng(0)
    for _ in range(60):
        header = bytearray(ok(seen({"a": [1.5, "x", np.arange(3)]}))[8:])
        for place in rng.integers(0, len(header), 3):
            header[place] = rng.integers(0, 256)
        frame = struct.pack(">II", len(header) - 24, 24) + bytes(header)
        try:
            scripted(frame).observe("f", [1], stand_ins=STAND_INS)
        except StudentCodeError as came:
            assert came.status in ("crashed", "not_data", "raised")
