"""What an export is asked for, and what it results in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.lms.final_grade import FinalGrade, full_points
from autograder.text import number


@dataclass(frozen=True)
class ExportRequest:
    """One assignment's grades on their way to one site.

    Args:
        grades: The grades.
        template: The site's own file; None when there is none.
        column: The column to fill, as people name it; "" where it is to be found.
    """

    assignment: AssignmentConfig
    grades: Sequence[FinalGrade]
    template: Path | None = None
    column: str = ""


@dataclass(frozen=True)
class ExportResult:
    """A grade file: its text, how many grades are in it, who has none, and what people should look at."""

    text: str
    count: int
    ungraded: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    column: str = ""


def points_mismatch(most: str, assignment: AssignmentConfig, file: str) -> list[str]:
    """A remark where the site counts other points than the kit."""
    try:
        possible = float(most.replace(",", "."))
    except ValueError:
        return []
    full = full_points(assignment)
    if possible == full:
        return []
    return [
        f"{file} gives {number(possible)} points for {assignment.name}, the kit {number(full)}: nothing is scaled."
    ]
