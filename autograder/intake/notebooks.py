"""A submitted notebook as data: its cells, and a clean copy for the outputs of the grading run.

Submissions are untrusted. They are read with `json` and a few checks, since importing nbformat takes about a second,
and its validation refuses notebooks for details that don't matter here. The copy is rebuilt field by field.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from autograder.intake.file_faults import FILE_ITSELF, SAVE_AGAIN, fault_of_bytes, fault_of_json
from autograder.intake.python_source import PARSED_CHARACTERS, names_in
from autograder.intake.stored_outputs import stored_text
from autograder.text import without_surrogates

# Each bracket of JSON becomes an object; real notebooks stay far below this.
JSON_BRACKETS = 2_000_000
MAX_CELLS = 5_000
MAX_MESSAGE = 600  # characters
SKIP_GRADING = "skip-grading"  # the tag of code cells that grading does not run

PlainCell = tuple[str, str, dict[str, Any]]  # kind, source, metadata


class UnreadableSubmission(Exception):
    """A submission that cannot be graded; the message is one line for the TA and the student."""

    def __init__(self, message: str) -> None:
        line = re.sub(r"[\x00-\x1f\x7f]+", " ", message)
        if len(line) > MAX_MESSAGE:  # names in it are the student's; the advice is at the end
            line = f"{line[: MAX_MESSAGE // 2]} … {line[-MAX_MESSAGE // 2 :]}"
        super().__init__(line)


@dataclass(frozen=True)
class Cell:
    """One cell.

    Args:
        index: Its position in the notebook, counted from 0 over all cells.
        tags: Its tags.
        kind: "code", "markdown" or "raw".
        name: The id that Jupyter gave it; "" where the file has none. May occur twice.
        output: The text that it showed when the notebook was saved. Untrusted, and cut where it is very long.
    """

    index: int
    source: str
    tags: tuple[str, ...]
    kind: str
    name: str = ""
    output: str = ""


@dataclass(frozen=True)
class Notebook:
    """A submission's notebook.

    Args:
        label: The file it came from, for messages.
        cells: All cells, in order.
        raw: The same notebook in nbformat 4.5 without outputs: the start of the executed copy.
        assignment: What its metadata says it answers, or "".
        files: Modules that were submitted next to it: text by relative name. Untrusted, like all of it.
    """

    label: str
    cells: tuple[Cell, ...]
    raw: dict[str, Any]
    assignment: str = ""
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def code_cells(self) -> tuple[Cell, ...]:
        """The cells that run, in order."""
        return tuple(cell for cell in self.cells if cell.kind == "code")

    @property
    def modules(self) -> tuple[Cell, ...]:
        """The files as code cells after the last cell, named by their file."""
        after = len(self.cells)
        return tuple(
            Cell(after + place, text, (), "code", name) for place, (name, text) in enumerate(self.files.items())
        )


def parse_notebook(data: bytes, label: str) -> Notebook:
    """Read an .ipynb file.

    Returns:
        The notebook; older formats (nbformat 2 and 3) are converted.

    Raises:
        UnreadableSubmission: It is not a notebook, or has no code.
    """
    content = _json_of(data, label)
    cells = content.get("cells") if isinstance(content, dict) else None
    worksheets = content.get("worksheets") if isinstance(content, dict) else None
    if isinstance(worksheets, list) and not isinstance(cells, list):  # nbformat 2 and 3
        sheets = [sheet.get("cells") for sheet in worksheets if isinstance(sheet, dict)]
        cells = [cell for sheet in sheets if isinstance(sheet, list) for cell in sheet]
    if not isinstance(cells, list):
        raise UnreadableSubmission(f"{label} is JSON, but not a notebook: it has no list of cells. {FILE_ITSELF}")
    metadata = content.get("metadata")
    found = [_plain_cell(cell, number, label) for number, cell in enumerate(cells, start=1)]
    notebook = build_notebook(label, found, metadata if isinstance(metadata, dict) else {})
    return replace(notebook, cells=tuple(map(_with_output, notebook.cells, cells)))


def build_notebook(label: str, cells: Sequence[PlainCell], metadata: dict[str, Any]) -> Notebook:
    """Build a notebook from its cells and metadata.

    Raises:
        UnreadableSubmission: No cell has code, or there are too many cells.
    """
    if len(cells) > MAX_CELLS:
        raise UnreadableSubmission(f"{label} has {len(cells):,} cells; at most {MAX_CELLS:,} are read. Join some.")
    read: list[Cell] = []
    raw_cells: list[dict[str, Any]] = []
    for index, (kind, source, cell_metadata) in enumerate(cells):
        text = without_surrogates(source.replace("\r\n", "\n").replace("\r", "\n"))
        read.append(Cell(index, text, _tags_of(cell_metadata), kind))
        raw_cells.append(_raw_cell(index, read[-1]))
    if not any(cell.kind == "code" and cell.source.strip() for cell in read):
        raise UnreadableSubmission(f"{label} has no code. Submit the notebook with the answers in it.")
    assignment = _assignment_of(metadata)
    raw = {"cells": raw_cells, "metadata": _raw_metadata(assignment), "nbformat": 4, "nbformat_minor": 5}
    return Notebook(label, tuple(read), raw, assignment)


def defined_names(notebook: Notebook) -> set[str]:
    """Return the names that the notebook's code cells define at top level."""
    names: set[str] = set()
    budget = PARSED_CHARACTERS
    for cell in notebook.code_cells:
        budget -= len(cell.source)
        if budget < 0:
            break
        names |= names_in(cell.source)
    return names


def _json_of(data: bytes, label: str) -> Any:
    if fault := fault_of_bytes(data):
        raise UnreadableSubmission(f"{label} {fault}")
    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError as error:
        raise UnreadableSubmission(f"{label} is not UTF-8 text (byte {error.start}). {SAVE_AGAIN}") from None
    if text.count("{") + text.count("[") > JSON_BRACKETS:
        raise UnreadableSubmission(
            f"{label} holds too many values to be a notebook. Clear its outputs and submit it again."
        )
    try:
        return json.loads(text, parse_constant=lambda name: None)  # NaN is not JSON; only outputs hold it
    except RecursionError:
        raise UnreadableSubmission(f"{label} is nested too deeply to be a notebook. {FILE_ITSELF}") from None
    except ValueError as error:
        raise UnreadableSubmission(f"{label} {fault_of_json(text, error)}") from None


def _plain_cell(cell: Any, number: int, label: str) -> PlainCell:
    if not isinstance(cell, dict):
        raise UnreadableSubmission(f"{label} is damaged: cell {number} is {_kind_of(cell)}, not a cell. {SAVE_AGAIN}")
    kind = cell.get("cell_type")
    if not isinstance(kind, str):
        raise UnreadableSubmission(f"{label} is damaged: cell {number} has no cell_type. {SAVE_AGAIN}")
    source = cell.get("source", cell.get("input", ""))  # "input": code cells of nbformat 2 and 3
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str):
        found = _kind_of(source)
        raise UnreadableSubmission(
            f"{label} is damaged: the source of cell {number} is {found}, not text. {SAVE_AGAIN}"
        )
    known = {"heading": "markdown", "html": "markdown"}.get(kind, kind)
    metadata = cell.get("metadata")
    return (
        known if known in ("code", "markdown") else "raw",
        source,
        metadata if isinstance(metadata, dict) else {},
    )


def _with_output(cell: Cell, raw: dict[str, Any]) -> Cell:
    name = raw.get("id")
    return replace(cell, name=without_surrogates(name) if isinstance(name, str) else "", output=stored_text(raw))


def _kind_of(value: Any) -> str:
    kinds = {dict: "an object", list: "a list", str: "text", bool: "a truth value", type(None): "nothing"}
    return kinds.get(type(value), "a number")


def _tags_of(metadata: dict[str, Any]) -> tuple[str, ...]:
    tags = metadata.get("tags")
    return tuple(without_surrogates(tag) for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else ()


def _raw_cell(index: int, cell: Cell) -> dict[str, Any]:
    # The format has no empty tags, none twice and none with a comma.
    tags = [tag for tag in dict.fromkeys(cell.tags) if tag and "," not in tag]
    raw: dict[str, Any] = {
        "cell_type": cell.kind,
        "id": f"cell-{index}",  # ids of the submission may be missing, doubled or malformed
        "metadata": {"tags": tags} if tags else {},
        "source": cell.source,
    }
    if cell.kind == "code":
        raw |= {"execution_count": None, "outputs": []}
    return raw


def _assignment_of(metadata: dict[str, Any]) -> str:
    kit = metadata.get("kit")
    assignment = kit.get("assignment") if isinstance(kit, dict) else None
    return without_surrogates(assignment) if isinstance(assignment, str) else ""


def _raw_metadata(assignment: str) -> dict[str, Any]:
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    kit = {"kit": {"assignment": assignment}} if assignment else {}
    return {"kernelspec": kernel, "language_info": {"name": "python"}, **kit}
