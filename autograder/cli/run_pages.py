"""The pages that a run shows besides the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from autograder.config import AssignmentConfig
from autograder.gradebook.store import Gradebook
from autograder.reports.class_pages import ClassPages


def class_pages(book: Gradebook, out: Path, assignments: Sequence[AssignmentConfig], console: Console) -> ClassPages:
    """Return the pages of a run; one that can't be written is reported, and grading goes on."""

    def warn(text: str) -> None:
        line = f"{text} Grading goes on. Make the page later with: autograder report {out}"
        console.print(line, style="yellow", markup=False, highlight=False, soft_wrap=True)

    return ClassPages(book, out, assignments, warn)
