"""Each reader of untrusted bytes gives a result or its own error, whatever it is given: fuzzing in short."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from fuzz import drivers, seeds
from fuzz.malformed import make_submissions
from fuzz.mutations import damaged, damaged_json
from fuzz.targets import TARGETS, Target, lay_out, read_notebook, receive_frame
from hypothesis import given, settings
from hypothesis import strategies as st

EXAMPLES = 30  # of each target, beside its seeds; `python -m tests.fuzz all` tries many thousands


@pytest.mark.parametrize("name", TARGETS)
def test_damaged_inputs_end_in_a_result_or_the_readers_own_error(name: str) -> None:
    examples = len(TARGETS[name].seeds()) + EXAMPLES
    report = drivers.run_random(TARGETS[name], seed=0, examples=examples)
    assert report.finding is None, report.finding.how
    assert report.examples == examples


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=30)
@given(data=st.binary(max_size=300))
def test_any_bytes_end_in_a_result_or_the_readers_own_error(name: str, data: bytes) -> None:
    TARGETS[name].run(data)


def _fall_over(data: bytes) -> None:
    if len(data) != len(seeds.ANSWER):
        raise KeyError("not documented")


def test_a_target_that_falls_over_is_found_and_its_input_kept(tmp_path: Path) -> None:
    target = Target("a test", _fall_over, lambda: [seeds.ANSWER.encode()])
    report = drivers.run_random(target, seed=0, examples=100)
    assert report.finding is not None
    assert "not documented" in report.finding.how
    kept = drivers.keep(report.finding, "test", tmp_path)
    assert drivers.try_once(target, kept.read_bytes())[0]


def _take_memory(data: bytes) -> None:
    bytearray(2 * drivers.MEMORY_MB * 2**20)


def test_a_target_that_takes_too_much_memory_is_found() -> None:
    assert "MemoryError" in drivers.try_once(Target("a test", _take_memory, list), b"")[0]


def test_a_target_that_hangs_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(_: bytes) -> None:
        while True:
            pass

    monkeypatch.setattr(drivers, "HANG_SECONDS", 0.2)
    assert "TookTooLong" in drivers.try_once(Target("a test", hang, list), b"")[0]


def test_the_same_seed_does_the_same_damage() -> None:
    data = seeds.notebook_json().encode()
    assert damaged(data, Random(3)) == damaged(data, Random(3)) != damaged(data, Random(4))


def test_the_same_seed_makes_the_same_submissions(tmp_path: Path) -> None:
    zips = []
    for folder in (tmp_path / "one", tmp_path / "other"):
        folder.mkdir()
        zips.append(make_submissions(folder, 30, seed=0)[1].read_bytes())
    assert zips[0] == zips[1]
    assert len(list((tmp_path / "one" / "folder").iterdir())) == 15


def test_damaging_a_document_leaves_it_as_it_is() -> None:
    document = {"cells": [{"source": "x"}]}
    damaged_json(document, Random(0))
    assert document == {"cells": [{"source": "x"}]}


def test_a_folder_that_is_laid_out_leaves_nothing_beside_it(tmp_path: Path) -> None:
    root = tmp_path / "in"
    root.mkdir()
    lay_out(root, b"l out\x00..\x1ef out/x.py\x00x = 1\x1ef ../y.py\x00y = 1\x1ef z.py\x00z = 1")
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert sorted(path.name for path in root.iterdir()) == ["out", "y.py", "z.py"]


# --- Hypothesis makes documents with anything in any field -------------------------------------------------------

_TEXT = st.text(st.characters(codec=None), max_size=12)
_JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | _TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXT, inner, max_size=4),
    max_leaves=8,
)


def _often(usual: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """As a rule what belongs there, else anything."""
    return usual | usual | _JSON


_SOURCE = _often(st.sampled_from([seeds.ANSWER, seeds.MAGICS, ["x = 1\n", "y"]]) | _TEXT)
_CELL = st.fixed_dictionaries(
    {"cell_type": _often(st.sampled_from(["code", "markdown", "raw", "heading"]))},
    optional={
        "source": _SOURCE,
        "input": _SOURCE,
        "metadata": _often(st.fixed_dictionaries({"tags": _often(st.lists(_often(_TEXT), max_size=3))})),
        "id": _JSON,
        "outputs": _JSON,
    },
)
_METADATA = st.fixed_dictionaries({}, optional={"kit": _often(st.fixed_dictionaries({"assignment": _JSON}))})
_NOTEBOOK = st.fixed_dictionaries(
    {"cells": _often(st.lists(_often(_CELL), max_size=4))},
    optional={"metadata": _often(_METADATA), "nbformat": _JSON, "worksheets": _JSON},
)


@settings(max_examples=100)
@given(_NOTEBOOK)
def test_a_notebook_with_anything_in_any_field_is_read_or_refused(document: Any) -> None:
    read_notebook(_dumped(document))


_NODE: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _TEXT,
    lambda inner: st.tuples(
        st.sampled_from(["l", "t", "d", "a", "s", "f", "c", "x"]),
        st.lists(inner | st.sampled_from(["<f8", "|b1", "nan", "Figure", "Observation", "ModelHandle"]), max_size=4),
    ).map(lambda pair: [pair[0], *pair[1]]),
    max_leaves=12,
)


@settings(max_examples=100)
@given(_NODE, st.binary(max_size=32))
def test_a_frame_of_any_nodes_is_understood_or_refused(node: Any, arrays: bytes) -> None:
    header = _dumped(node)
    frame = len(header).to_bytes(4, "big") + len(arrays).to_bytes(4, "big") + header + arrays
    receive_frame(frame)
    TARGETS["replies"].run(frame)


def _dumped(document: Any) -> bytes:
    return json.dumps(document).encode()
