"""The grade of each student before and after the deduction for lateness, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from autograder.config import AssignmentConfig
from autograder.config.lateness import UNKNOWN, lateness
from autograder.gradebook.extensions import Extension, apply
from autograder.gradebook.run_grades import Graded, RunGrades
from autograder.intake.identity import Person
from autograder.lms.final_grade import NOT_GRADED, FinalGrade


def final_grades(
    run: RunGrades, assignment: AssignmentConfig, extensions: Sequence[Extension]
) -> tuple[list[FinalGrade], list[str]]:
    """Return a grade for each student, those who submitted nothing included, and what needs attention.

    Args:
        run: From `load_grades`.
        assignment: Its part of grading.yml, for due date and late rule.
        extensions: Of all assignments.
    """
    pairs = [
        (person, graded)
        for graded in run.graded
        for person in graded.origin.people or (Person(name=graded.submission),)
    ]
    people = [person for person, _ in pairs] + list(run.missing)
    own, problems = apply(extensions, assignment.name, people)
    grades = [
        _final_grade(person, graded, assignment, _due(assignment, own.get(index)))
        for index, (person, graded) in enumerate(pairs)
    ]
    grades += [FinalGrade(person, assignment.name, why="nothing submitted") for person in run.missing]
    problems += [_no_time(grade) for grade in grades if grade.lateness.state == UNKNOWN]
    return grades, problems


def _final_grade(person: Person, graded: Graded, assignment: AssignmentConfig, due: datetime | None) -> FinalGrade:
    origin, result = graded.origin, graded.result
    late = lateness(origin.submitted, due, assignment.late)
    name = graded.submission
    if result is None:
        why = "not graded: not submitted for this assignment, or the run was interrupted"
        return FinalGrade(person, assignment.name, name, NOT_GRADED, why=why, origin=origin)
    if result.needs_human:
        why = f"{result.status}: {result.message}" if result.message else result.status
        return FinalGrade(person, assignment.name, name, result.status, lateness=late, why=why, origin=origin)
    score, most = result.score, result.max_score
    after = late.apply_to(score)
    return FinalGrade(
        person, assignment.name, name, result.status, score, after, most, late, origin=origin, result=result
    )


def _due(assignment: AssignmentConfig, extension: Extension | None) -> datetime | None:
    if assignment.due is None or extension is None:
        return assignment.due
    return extension.due(assignment.due)


def _no_time(grade: FinalGrade) -> str:
    marked = " The site marked it as late." if grade.origin.marked_late else ""
    return (
        f"{grade.submission}: the time of submission is not known, so nothing is deducted.{marked}"
        " Give the time in the roster's column submitted."
    )
