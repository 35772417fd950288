"""An export's request and its result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.lms.final_grade import FinalGrade, full_points
from autograder.text import number


@dataclass(frozen=True)
class ExportRequest:
    """One assignment's grades for one site.

    Args:
        template: The site's file; None to make one.
        column: The column to fill, as `--column` names it; "" to find it.
    """

    assignment: AssignmentConfig
    grades: Sequence[FinalGrade]
    template: Path | None = None
    column: str = ""


@dataclass(frozen=True)
class ExportResult:
    """A grade file: its text, how many grades are in it, who has none, and what needs attention."""

    text: str
    count: int
    ungraded: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    column: str = ""


def points_mismatch(most: str, assignment: AssignmentConfig, file: str) -> list[str]:
    """Return a remark if the site has a different maximum than grading.yml."""
    try:
        possible = float(most.replace(",", "."))
    except ValueError:
        return []
    full = full_points(assignment)
    if possible == full:
        return []
    return [
        f"{file} has {number(possible)} points for {assignment.name}, grading.yml {number(full)}; nothing is scaled."
    ]
