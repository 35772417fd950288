"""The grade of each student: before and after what being late costs, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from autograder.config import AssignmentConfig
from autograder.config.lateness import UNKNOWN, Lateness, lateness
from autograder.exports.grades import Graded, RunGrades
from autograder.gradebook.extensions import Extension, apply
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.results import SubmissionResult

NOT_GRADED, MISSING = "not_graded", "missing"


@dataclass(frozen=True)
class Mark:
    """One student's grade of one assignment.

    Args:
        person: The student; in a group each has a mark.
        assignment: "imdb" …
        submission: The submission's name; "" where there is none.
        status: The result's, or "not_graded" or "missing".
        before: Points earned; None where there is no grade.
        after: What is left of them when late; None where there is no grade.
        max_score: Points possible in what was graded.
        lateness: How late it was.
        why: Why there is no grade, or "".
        origin: Where the submission comes from.
        result: What was graded, for feedback; None where there is no grade.
    """

    person: Person
    assignment: str
    submission: str = ""
    status: str = MISSING
    before: float | None = None
    after: float | None = None
    max_score: float = 0.0
    lateness: Lateness = field(default_factory=Lateness)
    why: str = ""
    origin: Provenance = field(default_factory=Provenance)
    result: SubmissionResult | None = None


def marks_of(
    grades: RunGrades, assignment: AssignmentConfig, extensions: Sequence[Extension]
) -> tuple[list[Mark], list[str]]:
    """Work out the grade of each student.

    Args:
        grades: From `load_grades`.
        assignment: Its part of grading.yml, for due date and late rule.
        extensions: All that there are.

    Returns:
        A mark for each student of each submission, and one for each who handed in nothing; and what people should
        look at.
    """
    pairs = [
        (person, graded)
        for graded in grades.graded
        for person in graded.origin.people or (Person(name=graded.submission),)
    ]
    people = [person for person, _ in pairs] + list(grades.missing)
    own, problems = apply(extensions, assignment.name, people)
    marks = [
        _mark(person, graded, assignment, _due(assignment, own.get(place)))
        for place, (person, graded) in enumerate(pairs)
    ]
    marks += [Mark(person, assignment.name, why="nothing handed in") for person in grades.missing]
    problems += [_no_time(mark) for mark in marks if mark.lateness.state == UNKNOWN]
    return marks, problems


def full_points(assignment: AssignmentConfig) -> float:
    """The points possible in the whole assignment."""
    return round(sum(assignment.checks.values()), 6)


def _mark(person: Person, graded: Graded, assignment: AssignmentConfig, due: datetime | None) -> Mark:
    origin, result = graded.origin, graded.result
    late = lateness(origin.submitted, due, assignment.late)
    name = graded.submission
    if result is None:
        why = "not graded: not handed in for this assignment, or the run was interrupted"
        return Mark(person, assignment.name, name, NOT_GRADED, why=why, origin=origin)
    if result.needs_human:
        why = f"{result.status}: {result.message}" if result.message else result.status
        return Mark(person, assignment.name, name, result.status, lateness=late, why=why, origin=origin)
    score, most = result.score, result.max_score
    after = late.after(score)
    return Mark(person, assignment.name, name, result.status, score, after, most, late, origin=origin, result=result)


def _due(assignment: AssignmentConfig, extension: Extension | None) -> datetime | None:
    if assignment.due is None or extension is None:
        return assignment.due
    return extension.due(assignment.due)


def _no_time(mark: Mark) -> str:
    marked = " The site marked it as late." if mark.origin.marked_late else ""
    return (
        f"{mark.submission}: nobody knows when it was handed in, so that nothing is taken off.{marked}"
        " A column submitted in the roster says when."
    )
