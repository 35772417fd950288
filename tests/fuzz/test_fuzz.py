"""Each reader of untrusted input ends in a result or in its own documented error, in bounded time and memory."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st

from autograder import config
from autograder.config import ConfigError, Grading, Limits
from autograder.intake.notebooks import MAX_CELLS, Notebook, defined_names, parse_notebook
from autograder.intake.scripts import parse_script
from autograder.judge import reply_validation
from autograder.lms.gradescope_metadata import read_metadata
from autograder.paths import ROOT
from autograder.submissions.find import IntakeError, UnreadableSubmission, find_submissions, read_cells
from autograder.submissions.names import safe_file_name
from autograder.submissions.split_by_assignment import split_by_assignment
from fuzz import bounds, forged_student, seeds
from fuzz.bounds import bounded, documented, fuzzed
from fuzz.damage import CODE_TOKENS, TOKENS, YAML_TOKENS, damaged, damaged_json, mostly
from fuzz.folder import Entry, damaged_folder, lay_out
from fuzz.zip_files import odd_zip, zipped
from shared.student import frames, wire
from shared.student.protocol import StudentCodeError

_ARRAY_BYTES = 2**20


def _damaged(well_formed: list[bytes], tokens: Sequence[bytes] = TOKENS) -> st.SearchStrategy[bytes]:
    return mostly(damaged(st.sampled_from(well_formed), tokens), st.binary(max_size=300), 10)


# --- notebooks and scripts ---------------------------------------------------------------------------------------


def _expect_usable(notebook: Notebook) -> None:
    """Do what grading does with a notebook before it runs, and after."""
    assert 0 < len(notebook.cells) <= MAX_CELLS
    defined_names(notebook)
    written = json.dumps(notebook.raw, ensure_ascii=False).encode()
    again = parse_notebook(written, "again.ipynb")
    assert [cell.source for cell in again.cells] == [cell.source for cell in notebook.cells]
    for cell in again.raw["cells"]:
        tags = cell["metadata"].get("tags", [])
        assert len(tags) == len(set(tags))
        assert all(tag and "," not in tag for tag in tags)


@fuzzed(_damaged(seeds.NOTEBOOKS) | damaged_json(st.sampled_from(seeds.NOTEBOOKS)), seeds.NOTEBOOKS)
def test_a_notebook_is_read_or_refused(data: bytes) -> None:
    with documented(UnreadableSubmission):
        _expect_usable(parse_notebook(data, "boston.ipynb"))


@fuzzed(_damaged(seeds.SCRIPTS, CODE_TOKENS), seeds.SCRIPTS)
def test_a_script_is_read_or_refused(data: bytes) -> None:
    with documented(UnreadableSubmission):
        _expect_usable(parse_script(data, "boston.py"))


# --- intake ------------------------------------------------------------------------------------------------------

_MEMBERS = {"kim/boston.ipynb": seeds.NOTEBOOK, "lee.py": seeds.ANSWER}
_INNER_ZIP = st.just(zipped(_MEMBERS)) | odd_zip(_MEMBERS)
_ODD_ZIP = _INNER_ZIP.flatmap(lambda inner: odd_zip({**_MEMBERS, "park.zip": inner}))


@cache
def _grading() -> Grading:
    return config.load(ROOT / "grading.yml")


def _take_in(source: Path) -> None:
    """Do all that happens before a student process starts, for one assignment and for all of them."""
    with documented(IntakeError):
        submissions = find_submissions(source, "boston", Limits(notebook_mb=1)).submissions
        files = [safe_file_name(submission.name).casefold() for submission in submissions]
        assert len(files) == len(set(files))
        for submission in submissions:
            submission.name.encode()
            with documented(UnreadableSubmission):
                _expect_usable(read_cells(submission, _grading().functions))
            handed_in = split_by_assignment(submission, list(_grading().assignments.values()))
            assert handed_in.status != "kit_error", handed_in.problem


@fuzzed(_damaged(seeds.STUDENTS_ZIPS) | _ODD_ZIP, seeds.STUDENTS_ZIPS)
def test_a_students_zip_is_read_or_refused(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "kim.zip").write_bytes(data)
        _take_in(Path(folder))


@fuzzed(_damaged(seeds.CLASS_ZIPS) | _ODD_ZIP, seeds.CLASS_ZIPS)
def test_a_zip_of_all_submissions_is_read_or_refused(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "class.zip"
        source.write_bytes(data)
        _take_in(source)


@fuzzed(damaged_folder(seeds.FOLDER), [seeds.FOLDER])
def test_a_folder_of_submissions_is_read_or_refused(data: list[Entry]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "in"
        root.mkdir()
        lay_out(root, data)
        _take_in(root)


@fuzzed(_damaged(seeds.METADATA, YAML_TOKENS), seeds.METADATA)
def test_gradescopes_metadata_are_read_or_refused(data: bytes) -> None:
    with documented(UnreadableSubmission):
        records, problems = read_metadata(data, "submission_metadata.yml")
        for text in (*problems, *(str(record) for record in records)):
            text.encode("utf-8", "surrogatepass")


# --- replies of the student process ------------------------------------------------------------------------------


@st.composite
def _frames(draw: st.DrawFn) -> bytes:
    """Draw a frame of a well-formed reply, damaged anywhere or in its header only."""
    frame = wire.encode(draw(forged_student.replies))
    if draw(st.integers(1, 5)) == 5:
        return draw(damaged(st.just(frame)))
    length = int.from_bytes(frame[:4], "big")
    well_formed = st.just(frame[8 : 8 + length])
    header = draw(damaged_json(well_formed) | damaged(well_formed))
    return len(header).to_bytes(4, "big") + frame[4:8] + header + frame[8 + length :]


_READERS: tuple[Callable[[Any], Any], ...] = (
    *(
        reply_validation.defaults,
        reply_validation.handle,
        reply_validation.description,
        reply_validation.figure,
        reply_validation.arrays,
    ),
    *(reply_validation.number, reply_validation.metrics, reply_validation.two_values),
    lambda value: reply_validation.observation(value, ("build_model",), 1),
    lambda value: reply_validation.outputs(value, 3),
    lambda value: reply_validation.cell(value, 1024),
)


def _received(data: bytes) -> Any:
    with tempfile.TemporaryFile(buffering=0) as file:  # a pipe would hold only so much
        file.write(data)
        file.seek(0)
        return frames.receive(file.fileno(), _ARRAY_BYTES)


@settings(max_examples=2 * settings().max_examples)  # they are quick, and there are many kinds
@fuzzed(forged_student.odd_replies().map(wire.encode) | _frames() | st.binary(max_size=300))
def test_a_reply_is_understood_or_refused(data: bytes) -> None:
    with documented(wire.WireError):
        value = _received(data)
        for read in _READERS:
            with documented(StudentCodeError):
                read(value)


@fuzzed(forged_student.replies.map(wire.encode) | _frames())
def test_a_reply_that_was_received_can_be_sent(data: bytes) -> None:
    try:
        value = _received(data)
    except wire.WireError:
        return
    frame = wire.encode(value, _ARRAY_BYTES)
    assert wire.encode(_received(frame), _ARRAY_BYTES) == frame


# --- grading.yml -------------------------------------------------------------------------------------------------


@fuzzed(_damaged(seeds.CONFIGURATIONS, YAML_TOKENS), seeds.CONFIGURATIONS)
def test_a_configuration_is_read_or_refused(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "grading.yml"
        path.write_bytes(data)
        try:
            config.load(path)
        except ConfigError as error:
            assert all(problem.startswith("grading.yml") for problem in error.problems)
            str(error).encode()


# --- what finds the faults ---------------------------------------------------------------------------------------


def test_an_input_that_takes_too_much_memory_is_a_failure() -> None:
    with pytest.raises(MemoryError), bounded():
        bytearray(2 * bounds.MEMORY_MB * 2**20)


@pytest.mark.parametrize("bound", ["CPU_SECONDS", "WALL_SECONDS"])
def test_an_input_that_takes_too_long_is_a_failure(bound: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, bound, 0.2)
    with pytest.raises(AssertionError, match="more than"), bounded():
        while True:
            pass


def test_a_folder_that_is_laid_out_leaves_nothing_next_to_it(tmp_path: Path) -> None:
    root = tmp_path / "in"
    root.mkdir()
    through_link: list[Entry] = [("link", b"out", b".."), ("file", b"out/x.py", b"x = 1")]
    lay_out(root, [*through_link, ("file", b"../y.py", b"y = 1")])
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert sorted(path.name for path in root.iterdir()) == ["out", "y.py"]
