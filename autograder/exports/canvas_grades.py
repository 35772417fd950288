"""Canvas: the instructor's own gradebook with one column filled."""

from __future__ import annotations

import re
from dataclasses import replace

from autograder.config import AssignmentConfig
from autograder.csv_tables import Table, TableError, csv_text, read_table, table_text
from autograder.exports.marks import Mark, full_points
from autograder.exports.placing import place
from autograder.exports.request import Exported, Request, cell, other_points, wanted_column
from autograder.intake.identity import Person
from autograder.submissions.roster import is_canvas_gradebook, people_of
from autograder.text import number

_ASSIGNMENT = re.compile(r"(?P<title>.*\S)\s*\((?P<id>\d+)\)\s*", re.DOTALL)
_EXCUSED = "EX"
_HOW = (
    "Download it in Canvas (Grades, Export, Export Entire Gradebook) and name it with --template: "
    "Canvas would make a new assignment of a title that it does not know."
)


def export_canvas(request: Request) -> Exported:
    """Fill a gradebook, or make one for a column whose number is known.

    Args:
        request: The grades, with a gradebook as template or the column's whole name, "Title (12345)".

    Returns:
        The file.

    Raises:
        TableError: There is no gradebook, or no column for the assignment in it.
    """
    if request.template is None:
        return _new(request)
    table = read_table(request.template)
    if not is_canvas_gradebook(table.header):
        raise TableError(f"{table.file} is no gradebook of Canvas: its columns don't begin with Student, ID. {_HOW}")
    column = _column(table, request.assignment, request.column)
    placed = place(request.marks, people_of(table), table.file)
    rows = [list(row) for row in table.rows]
    problems = list(placed.problems)
    count = 0
    for row, mark in placed.rows.items():
        if cell(table, row, column).upper() == _EXCUSED:
            problems.append(f"{table.at(row)}: {mark.person.shown} is excused (EX) and stays so.")
        elif mark.after is not None:
            rows[row][column] = number(mark.after)
            count += 1
    points = next((row for row in range(len(rows)) if cell(table, row, 0).casefold() == "points possible"), None)
    if points is not None:
        problems += other_points(cell(table, points, column), request.assignment, table.file)
    text = table_text(replace(table, rows=rows))
    return Exported(text, count, placed.without, tuple(problems), table.header[column])


def _column(table: Table, assignment: AssignmentConfig, asked: str) -> int:
    """The assignment's column: the one asked for, by name, title or number; else the one with its title or name."""
    columns = {place: found for place, name in enumerate(table.header) if (found := _ASSIGNMENT.fullmatch(name))}
    wanted = [asked] if asked else [assignment.title, assignment.name]
    for name in wanted:
        key = " ".join(name.split()).casefold()
        places = [
            place
            for place, found in columns.items()
            if key in (found["id"], *(" ".join(known.split()).casefold() for known in (found["title"], found[0])))
        ]
        if len(places) == 1:
            return places[0]
    if asked:
        return wanted_column(table, asked)
    known = ", ".join(table.header[place] for place in columns) or "none"
    raise TableError(
        f'{table.file} has no column for "{assignment.title}" or "{assignment.name}". Name one with --column.'
        f" Its assignments: {known}."
    )


def _new(request: Request) -> Exported:
    found = _ASSIGNMENT.fullmatch(request.column)
    if found is None:
        raise TableError(f"Canvas' own gradebook is needed for the assignment's number. {_HOW}")
    marks = [mark for mark in request.marks if _can_be_found(mark.person)]
    people = list(dict.fromkeys(mark.person for mark in marks))
    placed = place(marks, people, "the new gradebook")
    problems = list(placed.problems)
    for mark in request.marks:
        if mark not in marks:
            problems.append(f"{mark.person.shown} has no number or login by which Canvas finds students.")
    header = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", request.column]
    rows = [header, ["    Points Possible", "", "", "", "", number(full_points(request.assignment))]]
    for row, person in enumerate(people):
        rows.append(_row(person, placed.rows.get(row)))
    return Exported(csv_text(rows), len(placed.rows), placed.without, tuple(problems), request.column)


def _row(person: Person, mark: Mark | None) -> list[str]:
    score = "" if mark is None or mark.after is None else number(mark.after)
    return [person.name, person.canvas, person.sid, person.login, "", score]


def _can_be_found(person: Person) -> bool:
    return bool(person.canvas or person.sid or person.login)
