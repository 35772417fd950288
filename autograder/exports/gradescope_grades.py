"""Gradescope: a grade file with the columns of its own, by student number and address."""

from __future__ import annotations

from dataclasses import replace

from autograder.csv_tables import TableError, column_of, csv_text, read_table, table_text
from autograder.exports.marks import MISSING, Mark
from autograder.exports.placing import place
from autograder.exports.request import Exported, Request, wanted_column
from autograder.submissions.roster import people_of
from autograder.text import number
from autograder.times import in_zone_of

_HEADER = [
    "First Name",
    "Last Name",
    "SID",
    "Email",
    "Sections",
    "Total Score",
    "Max Points",
    "Status",
    "Submission ID",
    "Submission Time",
    "Lateness (H:M:S)",
    "View Count",
    "Submission Count",
]


def export_gradescope(request: Request) -> Exported:
    """Fill Gradescope's grade file, or make one.

    Args:
        request: The grades; `column` names another one than "Total Score".

    Returns:
        The file.

    Raises:
        TableError: The template has no such column.
    """
    if request.template is None:
        return _new(request)
    table = read_table(request.template)
    score = wanted_column(table, request.column) if request.column else column_of(table.header, "total score")
    if score is None:
        raise TableError(f'{table.file} has no column "Total Score". Download the grades again, or name --column.')
    placed = place(request.marks, people_of(table), table.file)
    rows = [list(row) for row in table.rows]
    for row, mark in placed.rows.items():
        rows[row][score] = number(mark.after or 0.0)
    text = table_text(replace(table, rows=rows))
    return Exported(text, len(placed.rows), placed.without, placed.problems, table.header[score])


def _new(request: Request) -> Exported:
    people = list(dict.fromkeys(mark.person for mark in request.marks))
    placed = place(request.marks, people, "the new file")
    others = {mark.person: mark for mark in reversed(request.marks)}
    rows = [_row(placed.rows.get(row), others[person]) for row, person in enumerate(people)]
    return Exported(csv_text([_HEADER, *rows]), len(placed.rows), placed.without, placed.problems, "Total Score")


def _row(mark: Mark | None, other: Mark) -> list[str]:
    """A student's row; `other` tells of the student where there is no grade."""
    person, origin = other.person, other.origin
    first, last = _names(person.name)
    score = "" if mark is None or mark.after is None else number(mark.after)
    most = "" if mark is None else number(mark.max_score)
    status = "Graded" if score else "Missing" if other.status == MISSING else "Ungraded"
    when = origin.submitted.isoformat(" ", "seconds") if origin.submitted else ""
    count = str(origin.attempt) if origin.attempt else ""
    number_of = origin.place.removeprefix("submission_") if origin.site == "gradescope" else ""
    identity = [first, last, person.sid or person.number, person.email, ""]
    return [*identity, score, most, status, number_of, when, _late_by(mark), "", count]


def _names(name: str) -> tuple[str, str]:
    if "," in name:
        last, first = name.split(",", 1)
        return first.strip(), last.strip()
    first, _, last = name.rpartition(" ")
    return first, last


def _late_by(mark: Mark | None) -> str:
    if mark is None or mark.lateness.due is None or mark.origin.submitted is None:
        return ""
    due = mark.lateness.due
    seconds = max(0, int(in_zone_of(mark.origin.submitted, due).timestamp() - due.timestamp()))
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
