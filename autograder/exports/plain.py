"""Grades as plain CSV and JSON: a row per student and assignment, with the points before and after lateness."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from autograder.csv_tables import csv_text
from autograder.lms.final_grade import FinalGrade
from autograder.text import number, one_line

TOTAL = "total"
_HEADER = [
    "name",
    "id",
    "login",
    "email",
    "submission",
    "assignment",
    "status",
    "submitted",
    "due",
    "late",
    "late_days",
    "percent_off",
    "score_before",
    "score",
    "max_score",
    "message",
]


def grades_csv(grades: Sequence[FinalGrade], totals: Mapping[str, float]) -> str:
    """Return grades as CSV, with empty cells where there is no grade.

    Args:
        totals: By submission, before deductions; each becomes a row "total".
    """
    rows = [[_cell(value) for value in _values(grade).values()] for grade in grades]
    rows += [[_cell(value) for value in row.values()] for row in total_rows(grades, totals)]
    return csv_text([_HEADER, *rows])


def grades_json(grades: Sequence[FinalGrade], totals: Mapping[str, float]) -> str:
    """Return grades as JSON: objects with the columns of the CSV and each question's points; null for no grade."""
    content = [
        _values(grade) | {"questions": grade.result.question_scores if grade.result else {}} for grade in grades
    ]
    return json.dumps([*content, *total_rows(grades, totals)], indent=2) + "\n"


def total_rows(grades: Sequence[FinalGrade], totals: Mapping[str, float]) -> list[dict[str, Any]]:
    """Return a row with the sums before and after deductions for each student whose total is known."""
    rows = []
    for submission in dict.fromkeys(grade.submission for grade in grades if grade.submission in totals):
        own, total = [grade for grade in grades if grade.submission == submission], totals[submission]
        for person in dict.fromkeys(grade.person for grade in own):
            theirs = [grade for grade in own if grade.person == person]
            off = sum((grade.earned or 0.0) - (grade.after_penalty or 0.0) for grade in theirs)
            first = FinalGrade(person, TOTAL, submission, "graded", total, round(total - off, 6))
            rows.append(_values(first) | {"late": "", "max_score": None})
    return rows


def _values(grade: FinalGrade) -> dict[str, Any]:
    person, late, when = grade.person, grade.lateness, grade.origin.submitted
    values = [
        person.name,
        person.id,
        person.login,
        person.email,
        grade.submission,
        grade.assignment,
        grade.status,
        when.isoformat() if when else "",
        late.due.isoformat() if late.due else "",
        late.state,
        late.days if late.due else None,
        late.percent if late.due else None,
        grade.earned,
        grade.after_penalty,
        grade.max_score if grade.earned is not None else None,
        grade.why or late.description,
    ]
    return dict(zip(_HEADER, values, strict=True))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return number(value) if isinstance(value, int | float) else one_line(str(value))
