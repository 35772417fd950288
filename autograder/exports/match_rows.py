"""Which row of a course site's file takes which grade: one grade per row, or none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from autograder.intake.identity import Person, match_people
from autograder.lms.final_grade import MISSING, NOT_GRADED, FinalGrade


@dataclass(frozen=True)
class RowMatches:
    """Grades by row, who has none and why, and what needs attention."""

    rows: Mapping[int, FinalGrade]
    ungraded: tuple[str, ...]
    problems: tuple[str, ...]


def match_rows(grades: Sequence[FinalGrade], people: Sequence[Person | None], file: str) -> RowMatches:
    """Match grades and rows; only a row with exactly one grade, and a grade with exactly one row, match.

    Args:
        grades: Those of students without points included.
        people: Who each row is about; None for rows that are not a student's.
        file: The name of the site's file, for messages.
    """
    rows = [row for row, person in enumerate(people) if person is not None]
    known = [person for person in people if person is not None]
    problems: list[str] = []
    found: dict[int, list[FinalGrade]] = {}
    lost: list[FinalGrade] = []
    for grade in grades:
        indexes = match_people(grade.person, known)
        if len(indexes) == 1:
            found.setdefault(rows[indexes[0]], []).append(grade)
        elif grade.after_penalty is None and not indexes:
            lost.append(grade)
        else:
            problems.append(_not_one(grade, [known[index] for index in indexes], file))
    filled: dict[int, FinalGrade] = {}
    ungraded: list[str] = []
    for row, person in zip(rows, known, strict=True):
        handed_in = [grade for grade in found.get(row, []) if grade.status not in (NOT_GRADED, MISSING)]
        if len(handed_in) > 1:
            names = ", ".join(grade.submission for grade in handed_in)
            problems.append(f"{person.label} has {len(handed_in)} submissions ({names}), so no grade is filled in.")
        elif handed_in and handed_in[0].after_penalty is not None:
            filled[row] = handed_in[0]
        else:
            why = (handed_in or found.get(row, []))[:1]
            ungraded.append(f"{person.label}: {why[0].why if why else 'nothing submitted'}")
    ungraded += [f"{grade.person.label}: {grade.why}" for grade in lost]
    return RowMatches(filled, tuple(ungraded), tuple(problems))


def _not_one(grade: FinalGrade, people: Sequence[Person], file: str) -> str:
    who = grade.person.label
    name = f" (submission {grade.submission})" if grade.submission not in ("", grade.person.name) else ""
    if not people:
        return f"{who}{name} has a grade, but is not in {file}."
    these = " or ".join(person.label for person in people[:4])
    return f"{who}{name} may be {these} in {file}, so no grade is filled in."
