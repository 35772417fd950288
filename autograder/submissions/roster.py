"""A list of students, and how it fits what was handed in: matched, unmatched, missing and double, by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from autograder.csv_tables import Table, TableError, column_of, csv_text, read_table
from autograder.files import atomic_write
from autograder.intake.identity import Person, find, merged
from autograder.submissions.find import Submission
from autograder.submissions.roster_match import DOUBLE, MATCHED, MISSING, UNMATCHED, RosterMatch
from autograder.times import read_time

_NAME = ("name", "full name", "student", "student name", "이름", "성명", "first and last name")
_FIRST = ("first name", "firstname", "given name")
_LAST = ("last name", "lastname", "surname", "family name")
_COLUMNS = {
    "sid": ("sid", "student id", "sis user id", "id number", "student number", "학번"),
    "login": ("login", "username", "user name", "sis login id", "login id"),
    "email": ("email", "email address", "e-mail", "mail"),
    "canvas": ("canvas id", "canvas user id"),
    "number": ("id", "number"),
}
_SUBMITTED = ("submitted", "submission time", "last modified (submission)")
_PARTICIPANT = "identifier"
# Rows of Canvas' gradebook that are no students: the points, and the one that shows the course as students see it.
_NO_STUDENTS = ("points possible", "manual posting", "student, test", "test student")
_STAFF = ("instructor", "ta", "teacher", "reader", "observer")
_NUMBERED = re.compile(r"[^\W\d]+ \d+")


@dataclass(frozen=True)
class Listed:
    """One student of a list: who, where in the file, and when the list says that something was handed in."""

    person: Person
    at: str
    submitted: datetime | None = None


@dataclass(frozen=True)
class Matched:
    """Submissions with what the roster knows of their people, and the report."""

    submissions: tuple[Submission, ...]
    findings: tuple[RosterMatch, ...]
    missing: tuple[Person, ...]


def read_roster(path: Path) -> tuple[list[Listed], list[str]]:
    """Read a list of students: one of your own, Canvas' gradebook, Moodle's grading worksheet or Gradescope's roster.

    Args:
        path: A CSV file with at least one of the columns name, id, login and email.

    Returns:
        The students, and what is wrong with some lines.

    Raises:
        TableError: It cannot be read, or has none of these columns.
    """
    table = read_table(path)
    people = people_of(table)
    column = column_of(table.header, *_SUBMITTED)
    listed, notes, seen = [], [], dict[Person, str]()
    for row, person in enumerate(people):
        if person is None:
            continue
        if person in seen:
            notes.append(f"{table.at(row)}: {person.shown} is listed a second time, first in {seen[person]}.")
            continue
        seen[person] = table.at(row)
        moment, note = _moment(table.rows[row][column] if column is not None else "", table.at(row))
        notes += [note] if note else []
        listed.append(Listed(person, table.at(row), moment))
    if not listed:
        raise TableError(f"{table.file} lists no students. It needs a line for each.")
    return listed, notes


def people_of(table: Table) -> list[Person | None]:
    """Who each row of a table speaks of.

    Args:
        table: A list of students.

    Returns:
        A person per row; None for rows that are no student's.

    Raises:
        TableError: The table has no column that says who somebody is.
    """
    header = table.header
    columns = {kind: column_of(header, *names) for kind, names in _COLUMNS.items()}
    if is_canvas_gradebook(header):
        columns["canvas"], columns["number"] = column_of(header, "id"), None
    role = column_of(header, "role")
    names, first, last = (column_of(header, *known) for known in (_NAME, _FIRST, _LAST))
    participant = _participants(table, names)
    if all(place is None for place in (*columns.values(), names, last, participant)):
        raise TableError(
            f"{table.file} has no column that says who somebody is ({', '.join(header[:8])})."
            " Name one of them name, id, login or email."
        )
    people: list[Person | None] = []
    for row in table.rows:
        cell = {kind: row[place].strip() for kind, place in columns.items() if place is not None}
        name = _plain(row[names]) if names is not None else _joined(row, first, last)
        number = row[participant].split()[-1:] if participant is not None else []
        cell["participant"] = number[0] if number and number[0].isdigit() else ""
        person = Person(name=name, **cell)
        staff = role is not None and row[role].strip().casefold() in _STAFF
        no_student = staff or name.casefold() in _NO_STUDENTS or person == Person()
        people.append(None if no_student else person)
    return people


def is_canvas_gradebook(header: Sequence[str]) -> bool:
    """Whether these are the first columns of Canvas' gradebook, with names in one column or in two."""
    start = [cell.strip() for cell in header[:3]]
    return start[:2] == ["Student", "ID"] or start == ["LastName", "FirstName", "ID"]


def match(submissions: Sequence[Submission], listed: Sequence[Listed]) -> Matched:
    """Find each submission's people in a list.

    Args:
        submissions: From the intake.
        listed: The list.

    Returns:
        The submissions, each with what the list knows, and what is unmatched, missing or double.
    """
    roster = [one.person for one in listed]
    findings: list[RosterMatch] = []
    senders: dict[int, list[str]] = {}
    done = []
    for submission in submissions:
        people, moment = [], submission.origin.submitted
        for person in submission.origin.people:
            places = find(person, roster)
            if len(places) != 1:
                findings.append(_not_one(person, places, listed, submission.name))
                people.append(person)
                continue
            found = listed[places[0]]
            people.append(merged(person, found.person))
            moment = moment or found.submitted
            senders.setdefault(places[0], []).append(submission.name)
        if not submission.origin.people:
            findings.append(RosterMatch(UNMATCHED, Person(), submission.name, "nobody is named who handed it in"))
        done.append(replace(submission, origin=replace(submission.origin, people=tuple(people), submitted=moment)))
    for place, names in senders.items():
        what = MATCHED if len(names) == 1 else DOUBLE
        detail = "" if len(names) == 1 else f"handed in {len(names)} times: {', '.join(names)}"
        findings += [RosterMatch(what, roster[place], name, detail) for name in names]
    missing = [person for place, person in enumerate(roster) if place not in senders]
    findings += [RosterMatch(MISSING, person, detail="nothing handed in") for person in missing]
    return Matched(tuple(done), tuple(findings), tuple(missing))


def write_roster_csv(findings: Sequence[RosterMatch], path: Path) -> None:
    """Write the report: a row for each student and submission.

    Args:
        findings: From `match`.
        path: The file; replaced in one step.
    """
    rows = [["what", "name", "id", "login", "email", "submission", "detail"]]
    for one in findings:
        person = one.person
        rows.append([one.what, person.name, person.id, person.login, person.email, one.submission, one.detail])
    atomic_write(path, csv_text(rows))


def _not_one(person: Person, places: Sequence[int], listed: Sequence[Listed], submission: str) -> RosterMatch:
    if not places:
        return RosterMatch(UNMATCHED, person, submission, "not on the roster")
    these = " or ".join(f"{listed[place].person.shown} ({listed[place].at})" for place in places[:4])
    return RosterMatch(DOUBLE, person, submission, f"may be {these}")


def _moment(text: str, at: str) -> tuple[datetime | None, str]:
    if text.strip() in ("", "-"):
        return None, ""
    try:
        return read_time(text), ""
    except ValueError as error:
        return None, f"{at}: {error}."


def _participants(table: Table, names: int | None) -> int | None:
    """The column of Moodle's `Participant 123`, in whatever language Moodle speaks."""
    named = column_of(table.header, _PARTICIPANT)
    every = names != 0 and bool(table.rows) and all(_NUMBERED.fullmatch(row[0].strip()) for row in table.rows)
    return 0 if named is None and every else named


def _plain(name: str) -> str:
    """A name without the apostrophe that marks it as text for spreadsheets."""
    return " ".join(name.split()).removeprefix("'")


def _joined(row: Sequence[str], first: int | None, last: int | None) -> str:
    return _plain(" ".join(row[place] for place in (first, last) if place is not None))
