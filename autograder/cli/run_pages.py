"""What a run shows besides the terminal: its pages, and whether they have names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from autograder.config import AssignmentConfig
from autograder.gradebook.blind import set_blind
from autograder.gradebook.session import write_all_files
from autograder.gradebook.store import Gradebook
from autograder.reports.class_pages import ClassPages


def set_names(book: Gradebook, out: Path, assignments: Sequence[AssignmentConfig], blind: bool | None) -> None:
    """Do what `--blind` or `--no-blind` says; without either (None), the folder stays as it is."""
    if blind is not None:
        set_blind(book, blind, out)
        write_all_files(book, out, assignments)


def class_pages(book: Gradebook, out: Path, assignments: Sequence[AssignmentConfig], console: Console) -> ClassPages:
    """Return the pages of a run; one that can't be written is reported, and grading goes on."""

    def warn(text: str) -> None:
        line = f"{text} Grading goes on. Make the page later with: autograder report {out}"
        console.print(line, style="yellow", markup=False, highlight=False, soft_wrap=True)

    return ClassPages(book, out, assignments, warn)
