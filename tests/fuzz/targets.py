"""One target for each reader of untrusted bytes: it ends in a result or in the reader's own error.

A new one is a function that takes bytes, and a line in `TARGETS`.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from autograder import config, replies
from autograder.assigning import divide
from autograder.config import ConfigError, Grading, Limits
from autograder.intake import IntakeError, Unreadable, find_submissions, read_cells
from autograder.names import safe_file_name
from autograder.notebooks import MAX_CELLS, Notebook, defined_names, parse_notebook
from autograder.scripts import parse_script
from autograder.sites.gradescope_metadata import read_metadata
from shared import wire
from shared.student import StudentFault

from . import seeds
from .forged import another_forgery, judge_forged_answers, which_checks
from .mutations import damaged, damaged_json
from .zips import odd_zip, zipped

MOST_MESSAGE = 2000  # characters; a message quotes names, which may be long
_ARRAY_BYTES = 2**20


@dataclass(frozen=True)
class Target:
    """What is fuzzed.

    Args:
        reads: What it reads, in a few words.
        run: Takes any bytes; raises only where the reader has a fault.
        seeds: Makes the well-formed inputs to start from.
        mutate: Damages one of them.
    """

    reads: str
    run: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    mutate: Callable[[bytes, Random], bytes] = damaged


# --- notebooks and scripts ---------------------------------------------------------------------------------------


def read_notebook(data: bytes) -> None:
    """Read an .ipynb file."""
    with _refusals(Unreadable):
        _look_at(parse_notebook(data, "boston.ipynb"))


def read_script(data: bytes) -> None:
    """Read a .py file."""
    with _refusals(Unreadable):
        _look_at(parse_script(data, "boston.py"))


def read_gradescope_metadata(data: bytes) -> None:
    """Read who handed in what from Gradescope's export."""
    with _refusals(Unreadable):
        records, problems = read_metadata(data, "submission_metadata.yml")
        for text in (*problems, *(str(record) for record in records)):
            text.encode("utf-8", "surrogatepass")


@contextlib.contextmanager
def _refusals(kind: type[Exception]) -> Iterator[None]:
    """The reader's own error is an answer, if it is one that people can read."""
    try:
        yield
    except kind as error:
        text = str(error)
        assert text
        assert len(text) <= MOST_MESSAGE, f"a message of {len(text):,} characters"
        text.encode()


def _look_at(notebook: Notebook) -> None:
    """What grading does with a notebook before it runs, and after."""
    assert 0 < len(notebook.cells) <= MAX_CELLS
    defined_names(notebook)
    written = json.dumps(notebook.raw, ensure_ascii=False).encode()
    again = parse_notebook(written, "again.ipynb")
    assert [cell.source for cell in again.cells] == [cell.source for cell in notebook.cells]
    assert all(len(tag) > 0 and "," not in tag for cell in again.raw["cells"] for tag in _tags(cell))


def _tags(cell: dict[str, Any]) -> list[str]:
    tags: list[str] = cell["metadata"].get("tags", [])
    assert len(tags) == len(set(tags))
    return tags


# --- intake ------------------------------------------------------------------------------------------------------


def take_students_zip(data: bytes) -> None:
    """Take in a folder that holds one student's zip."""
    with tempfile.TemporaryDirectory(prefix="kit-fuzz-") as name:
        (Path(name) / "kim.zip").write_bytes(data)
        _take_in(Path(name))


def take_class_zip(data: bytes) -> None:
    """Take in a zip of all students."""
    with tempfile.TemporaryDirectory(prefix="kit-fuzz-") as name:
        source = Path(name) / "class.zip"
        source.write_bytes(data)
        _take_in(source)


def take_folder(data: bytes) -> None:
    """Take in a folder of any files, links, named pipes and folders."""
    with tempfile.TemporaryDirectory(prefix="kit-fuzz-") as name:
        root = Path(name) / "in"
        root.mkdir()
        lay_out(root, data)
        _take_in(root)


def lay_out(root: Path, data: bytes) -> None:
    """Make files and folders as bytes say.

    Args:
        root: Where; nothing is written beside it.
        data: Entries with byte 0x1e between them: a kind (f file, l link, p named pipe, d folder) and a space, a
            relative name, a zero byte, and the file's content or where the link leads. What the system refuses to
            make is left out.
    """
    for entry in data.split(b"\x1e")[:50]:
        kind, (name, _, content) = entry[:2], entry[2:].partition(b"\x00")
        parts = [part for part in name.split(b"/") if part not in (b"", b".", b"..")]
        path = os.path.join(os.fsencode(root), *parts)  # noqa: PTH118  # bytes: names need not be UTF-8
        with contextlib.suppress(OSError, ValueError):
            # A link that is there already must not lead the next entry out of the folder.
            folder = os.path.dirname(path)  # noqa: PTH120  # as above
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103  # as above
            if os.path.realpath(folder) == folder:
                _make(path, kind, content)


def _make(path: bytes, kind: bytes, content: bytes) -> None:
    if kind == b"l ":
        os.symlink(content, path)  # noqa: PTH211  # as above
    elif kind == b"p ":
        os.mkfifo(path)
    elif kind == b"d ":
        os.mkdir(path)  # noqa: PTH102  # as above
    else:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644), "wb") as file:  # noqa: PTH123  # as above
            file.write(content)


@cache
def _grading() -> Grading:
    return config.load(seeds.ROOT / "grading.yml")


def _take_in(source: Path) -> None:
    """All that happens to submissions before a worker starts, for one assignment and for all at once."""
    grading = _grading()
    with _refusals(IntakeError):
        submissions = find_submissions(source, "boston", Limits(notebook_mb=1)).submissions
        files = [safe_file_name(submission.name).casefold() for submission in submissions]
        assert len(files) == len(set(files))
        for submission in submissions:
            submission.name.encode()
            with _refusals(Unreadable):
                _look_at(read_cells(submission, grading.functions))
            handed_in = divide(submission, list(grading.assignments.values()))
            assert handed_in.status != "kit_error", handed_in.problem


# --- the wire ----------------------------------------------------------------------------------------------------


def receive_frame(data: bytes) -> None:
    """Receive an answer of a worker from a pipe, and send it back as it was understood."""
    with _refusals(wire.WireError):
        value = _received(data)
        frame = wire.encode(value, _ARRAY_BYTES)
        assert wire.encode(_received(frame), _ARRAY_BYTES) == frame


def understand_reply(data: bytes) -> None:
    """Take an answer for each kind of answer that a worker may give."""
    with _refusals(wire.WireError):
        value = _received(data)
        for understand in _UNDERSTAND:
            with _refusals(StudentFault):
                understand(value)


def _received(data: bytes) -> Any:
    with tempfile.TemporaryFile(buffering=0) as file:  # a pipe would hold only so much
        file.write(data)
        file.seek(0)
        return wire.receive(file.fileno(), _ARRAY_BYTES)


_UNDERSTAND: tuple[Callable[[Any], Any], ...] = (
    lambda value: replies.observation(value, ("build_model",), 1),
    replies.defaults,
    replies.handle,
    replies.description,
    replies.figure,
    replies.arrays,
    lambda value: replies.outputs(value, 3),
    replies.number,
    replies.metrics,
    lambda value: replies.cell(value, 1024),
)


# --- grading.yml -------------------------------------------------------------------------------------------------


def read_configuration(data: bytes) -> None:
    """Read a grading.yml."""
    with tempfile.TemporaryDirectory(prefix="kit-fuzz-") as name:
        path = Path(name) / "grading.yml"
        path.write_bytes(data)
        try:
            config.load(path)
        except ConfigError as error:
            assert all(problem.startswith("grading.yml") for problem in error.problems)
            str(error).encode()


# --- all of them -------------------------------------------------------------------------------------------------


def _damaged_notebook(data: bytes, random: Random) -> bytes:
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return damaged(data, random)
    return damaged_json(document, random) if random.random() < 0.7 else damaged(data, random)


def _damaged_zip(data: bytes, random: Random) -> bytes:
    if random.random() < 0.5:
        return damaged(data, random)
    members = {"kim/boston.ipynb": seeds.notebook_json().encode(), "lee.py": seeds.ANSWER.encode()}
    inner = zipped(members) if random.random() < 0.5 else odd_zip(members, random)
    return odd_zip({**members, "park.zip": inner}, random)


TARGETS = {
    "notebook": Target("a submitted .ipynb file", read_notebook, seeds.notebooks, _damaged_notebook),
    "script": Target("a submitted .py file", read_script, seeds.scripts),
    "students-zip": Target("a student's own zip", take_students_zip, seeds.students_zips, _damaged_zip),
    "class-zip": Target("a zip of all submissions", take_class_zip, seeds.class_zips, _damaged_zip),
    "folder": Target("a folder of submissions", take_folder, seeds.folders),
    "wire": Target("an answer from a pipe", receive_frame, seeds.frames),
    "replies": Target("what an answer says", understand_reply, seeds.frames),
    "checks": Target("answers of the right form", judge_forged_answers, which_checks, another_forgery),
    "metadata": Target("Gradescope's submission_metadata.yml", read_gradescope_metadata, seeds.metadata),
    "config": Target("grading.yml", read_configuration, seeds.configurations),
}
