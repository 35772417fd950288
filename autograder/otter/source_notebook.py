"""The source notebooks of `solutions/`: in jupytext's percent format, with Otter's markers around each question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from autograder.intake.iri_grammar import without_iri_grammar
from autograder.intake.notebooks import SKIP_GRADING
from autograder.paths import ROOT

EXPLORATION = "active-ipynb"
SETUP = "setup"
_ANSWER = re.compile(r"# BEGIN SOLUTION NO PROMPT\n(.*?)# END SOLUTION", re.DOTALL)


@dataclass(frozen=True)
class SourceCell:
    """A cell of a source notebook.

    Args:
        cell: The cell as nbformat has it.
        question: The question whose markers are around it; None where it belongs to none.
    """

    cell: Any
    question: str | None

    @property
    def source(self) -> str:
        """Its text."""
        return str(self.cell.source)

    @property
    def is_code(self) -> bool:
        """Whether it is code, shown to students or not."""
        return bool(self.cell.cell_type == "code")

    @property
    def is_graded(self) -> bool:
        """Whether grading runs it."""
        return self.is_code and SKIP_GRADING not in tags_of(self.cell)

    @property
    def is_exploration(self) -> bool:
        """Whether it is given code that shows something on the data."""
        tags = tags_of(self.cell)
        return EXPLORATION in tags and SETUP not in tags

    @property
    def begins_question(self) -> bool:
        """Whether it is the marker at the beginning of a question."""
        return _is_marker(self.cell, "BEGIN")

    @property
    def ends_question(self) -> bool:
        """Whether it is the marker at the end of a question."""
        return _is_marker(self.cell, "END")

    @property
    def answers(self) -> list[str]:
        """What is between the markers of solutions in it, which students do not get."""
        return _ANSWER.findall(self.source)


def source_path(assignment: str) -> Path:
    """Return where an assignment's source notebook is."""
    return ROOT / "solutions" / f"{assignment}.py"


def read_source(path: Path) -> Any:
    """Read a source notebook as nbformat has it."""
    with without_iri_grammar():
        import jupytext  # noqa: PLC0415 - half a second, and only what makes or proves a release needs it
    return jupytext.read(path)


def source_cells(cells: Iterable[Any]) -> list[SourceCell]:
    """Return the cells of a source notebook, each with its question."""
    found: list[SourceCell] = []
    question: str | None = None
    for cell in cells:
        if _is_marker(cell, "BEGIN"):
            question = str(yaml.safe_load(cell.source)["name"])
        found.append(SourceCell(cell, question))
        if _is_marker(cell, "END"):
            question = None
    return found


def cells_of(assignment: str) -> list[SourceCell]:
    """Return the cells of an assignment's source notebook."""
    return source_cells(read_source(source_path(assignment)).cells)


def tags_of(cell: Any) -> Sequence[str]:
    """Return the tags of a cell of nbformat's."""
    tags: Sequence[str] = cell["metadata"].get("tags", [])
    return tags


def _is_marker(cell: Any, which: str) -> bool:
    return bool(cell.cell_type == "raw" and cell.source.startswith(f"# {which} QUESTION"))
