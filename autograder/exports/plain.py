"""Grades as CSV and JSON of the kit's own: a row per student and assignment, before and after side by side."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from autograder.csv_tables import csv_text
from autograder.exports.marks import Mark
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


def marks_csv(marks: Sequence[Mark], totals: Mapping[str, float]) -> str:
    """Grades as CSV.

    Args:
        marks: Of one assignment or several.
        totals: By submission, before anything is taken off; a row "total" each.

    Returns:
        The text of the file; empty cells where there is no grade.
    """
    rows = [[_cell(value) for value in _values(mark).values()] for mark in marks]
    rows += [[_cell(value) for value in row.values()] for row in total_rows(marks, totals)]
    return csv_text([_HEADER, *rows])


def marks_json(marks: Sequence[Mark], totals: Mapping[str, float]) -> str:
    """Grades as JSON: a list of objects with the columns of the CSV, and each question's points; null for none."""
    content = [_values(mark) | {"questions": mark.result.question_scores if mark.result else {}} for mark in marks]
    return json.dumps([*content, *total_rows(marks, totals)], indent=2) + "\n"


def total_rows(marks: Sequence[Mark], totals: Mapping[str, float]) -> list[dict[str, Any]]:
    """The sum over assignments of each student whose total is known: before, and with what is taken off."""
    rows = []
    for submission in dict.fromkeys(mark.submission for mark in marks if mark.submission in totals):
        own, total = [mark for mark in marks if mark.submission == submission], totals[submission]
        for person in dict.fromkeys(mark.person for mark in own):
            theirs = [mark for mark in own if mark.person == person]
            off = sum((mark.before or 0.0) - (mark.after or 0.0) for mark in theirs)
            first = Mark(person, TOTAL, submission, "graded", total, round(total - off, 6))
            rows.append(_values(first) | {"late": "", "max_score": None})
    return rows


def _values(mark: Mark) -> dict[str, Any]:
    person, late, when = mark.person, mark.lateness, mark.origin.submitted
    values = [
        person.name,
        person.id,
        person.login,
        person.email,
        mark.submission,
        mark.assignment,
        mark.status,
        when.isoformat() if when else "",
        late.due.isoformat() if late.due else "",
        late.state,
        late.days if late.due else None,
        late.percent if late.due else None,
        mark.before,
        mark.after,
        mark.max_score if mark.before is not None else None,
        mark.why or late.told,
    ]
    return dict(zip(_HEADER, values, strict=True))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return number(value) if isinstance(value, int | float) else one_line(str(value))
