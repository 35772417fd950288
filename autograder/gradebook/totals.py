"""One row per student over several assignments: the scores, their total, and why a score is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.csv_tables import csv_text
from autograder.files import atomic_write
from autograder.results import NEEDS_HUMAN, SubmissionResult
from autograder.submissions.split_by_assignment import UnassignedFile
from autograder.text import number, one_line

UNCLEAR, NOT_GRADED, MISSING = "unclear", "not_graded", "missing"
_TOTAL_NEEDS_HUMAN = (*NEEDS_HUMAN, UNCLEAR)
# A student's status is the first of these that one of the student's notebooks has.
WORST_FIRST = ("kit_error", "invalid", UNCLEAR, NOT_GRADED, MISSING, "memory", "crashed", "timeout", "graded")


@dataclass(frozen=True)
class StudentRecord:
    """What is known about one student's files, without the files themselves; see `StudentFiles`."""

    name: str
    assignments: tuple[str, ...]
    unclear: tuple[UnassignedFile, ...] = ()
    aside: tuple[str, ...] = ()
    status: str = ""
    problem: str = ""


@dataclass(frozen=True)
class Total:
    """One student's row.

    Args:
        student: The student's unique name in this run.
        scores: By assignment, of those that were submitted; None if the score must not be used yet.
        max_score: Points possible in all assignments, missing ones included.
        status: The first in `WORST_FIRST` that applies.
        message: One line for the TA: why the status is what it is.
    """

    student: str
    scores: Mapping[str, float | None]
    max_score: float
    status: str
    message: str

    @property
    def total(self) -> float | None:
        """The sum of the scores; None while a score, or the assignment of a file, is not known."""
        known = [score for score in self.scores.values() if score is not None]
        if self.needs_human or self.status == NOT_GRADED:
            return None
        return round(sum(known), 6)

    @property
    def needs_human(self) -> bool:
        """Whether a person has to decide before there is a total."""
        return self.status in _TOTAL_NEEDS_HUMAN


def total_of(
    student: StudentRecord, results: Mapping[str, SubmissionResult], assignments: Sequence[AssignmentConfig]
) -> Total:
    """Return a student's row.

    Args:
        results: By assignment; a submitted one without a result was not graded.
        assignments: Those of this run, in the order of grading.yml.
    """
    usable = {name: None if result.needs_human else result.score for name, result in results.items()}
    scores = {name: usable.get(name) for name in student.assignments}
    remarks = _remarks(student, results, assignments)
    status = min((status for status, _ in remarks), key=WORST_FIRST.index, default="graded")
    texts = [text for _, text in remarks if text]
    message = "; ".join([*(text.removesuffix(".") for text in texts[:-1]), *texts[-1:]])
    max_score = sum(sum(assignment.checks.values()) for assignment in assignments)
    return Total(student.name, scores, round(max_score, 6), status, message)


def _remarks(
    student: StudentRecord, results: Mapping[str, SubmissionResult], assignments: Sequence[AssignmentConfig]
) -> list[tuple[str, str]]:
    """Return statuses and remarks in the order in which the TA reads them."""
    if student.status:
        return [(student.status, student.problem)]
    remarks = [(UNCLEAR, f"unclear: {unclear.why}") for unclear in student.unclear]
    for name in (assignment.name for assignment in assignments):
        result = results.get(name)
        if name not in student.assignments:
            remarks.append((MISSING, f"{name} missing"))
        elif result is None:
            remarks.append((NOT_GRADED, f"{name} not graded"))
        else:
            remarks.append((result.status, f"{name}: {result.message}" if result.message else ""))
    if student.aside:
        remarks.append(("graded", f"not the ones to grade: {', '.join(student.aside)}"))
    return remarks


def write_totals_csv(totals: Sequence[Total], path: Path, assignments: Sequence[str]) -> None:
    """Write the totals in UTF-8, one row per student; a cell is empty if the score is missing or not known yet."""
    rows = [["student", *assignments, "total", "max_score", "status", "message"]]
    for row in totals:
        scores = [row.scores.get(name) for name in assignments]
        rows.append(
            [
                one_line(row.student),
                *("" if score is None else number(score) for score in (*scores, row.total)),
                number(row.max_score),
                row.status,
                one_line(row.message),
            ]
        )
    atomic_write(path, csv_text(rows))
