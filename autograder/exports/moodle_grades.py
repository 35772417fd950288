"""Moodle: the grading worksheet with grades and feedback comments."""

from __future__ import annotations

from dataclasses import replace

from autograder.csv_tables import Table, TableError, column_of, csv_text, read_table, table_text
from autograder.exports.feedback import feedback_html
from autograder.exports.marks import Mark, full_points
from autograder.exports.placing import place
from autograder.exports.request import Exported, Request, cell, other_points, wanted_column
from autograder.intake.identity import Person
from autograder.submissions.roster import people_of
from autograder.text import number

_HEADER = [
    "Identifier",
    "Full name",
    "Email address",
    "Status",
    "Grade",
    "Maximum grade",
    "Grade can be changed",
    "Last modified (submission)",
    "Last modified (grade)",
    "Feedback comments",
]
_HOW = 'Download it on the assignment\'s page ("Download grading worksheet") with Moodle in English.'


def export_moodle(request: Request) -> Exported:
    """Fill a grading worksheet, or make one for participants whose numbers are known.

    Args:
        request: The grades; `column` names the one for grades where the worksheet is not in English.

    Returns:
        The file.

    Raises:
        TableError: The template is no grading worksheet.
    """
    if request.template is None:
        return _new(request)
    table = read_table(request.template)
    grade = wanted_column(table, request.column) if request.column else column_of(table.header, "grade")
    people = people_of(table)
    if grade is None or not any(person and person.participant for person in people):
        raise TableError(f"{table.file} is no grading worksheet: it needs the columns Identifier and Grade. {_HOW}")
    comments = column_of(table.header, "feedback comments")
    placed = place(request.marks, people, table.file)
    rows = [list(row) for row in table.rows]
    problems = [*placed.problems, *_remarks(table, request, comments)]
    changeable = column_of(table.header, "grade can be changed")
    count = 0
    for row, mark in placed.rows.items():
        if cell(table, row, changeable).casefold() == "no":
            problems.append(f"{table.at(row)}: the grade of {mark.person.shown} cannot be changed in Moodle.")
        elif mark.after is not None:
            rows[row][grade] = number(mark.after)
            if comments is not None:
                rows[row][comments] = feedback_html(mark)
            count += 1
    text = table_text(replace(table, rows=rows))
    return Exported(text, count, placed.without, tuple(problems), table.header[grade])


def _remarks(table: Table, request: Request, comments: int | None) -> list[str]:
    remarks = []
    if column_of(table.header, "last modified (grade)") is None:
        remarks.append(f'{table.file} has no column "Last modified (grade)", without which Moodle refuses it. {_HOW}')
    if comments is None:
        remarks.append(f'{table.file} has no column "Feedback comments": it takes grades, and no feedback.')
    most = column_of(table.header, "maximum grade")
    if most is not None and table.rows:
        remarks += other_points(cell(table, 0, most), request.assignment, table.file)
    return remarks


def _new(request: Request) -> Exported:
    marks = [mark for mark in request.marks if mark.person.participant]
    people = list(dict.fromkeys(mark.person for mark in marks))
    if not people:
        raise TableError(f"Nobody's number in Moodle is known: name the grading worksheet with --template. {_HOW}")
    placed = place(marks, people, "the new worksheet")
    problems = list(placed.problems)
    for mark in request.marks:
        if mark not in marks:
            problems.append(f"{mark.person.shown} has no participant's number and is not in the worksheet.")
    most = number(full_points(request.assignment))
    rows = [_row(person, placed.rows.get(row), most) for row, person in enumerate(people)]
    return Exported(csv_text([_HEADER, *rows]), len(placed.rows), placed.without, tuple(problems), "Grade")


def _row(person: Person, mark: Mark | None, most: str) -> list[str]:
    score = "" if mark is None or mark.after is None else number(mark.after)
    comment = "" if mark is None else feedback_html(mark)
    identifier = f"Participant {person.participant}"
    return [identifier, person.name, person.email, "", score, most, "Yes", "-", "-", comment]
