"""Who the rows of a CSV file are about: a roster, a grade file of a course site, or a list of your own."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.csv_tables import Table, TableError, column_of
from autograder.intake.identity import Person
from autograder.lms.registry import SITES

_NAME = ("name", "full name", "student", "student name", "이름", "성명", "first and last name")
_FIRST = ("first name", "firstname", "given name")
_LAST = ("last name", "lastname", "surname", "family name")
_COLUMNS = {
    "sid": ("sid", "student id", "sis user id", "id number", "student number", "학번"),
    "login": ("login", "username", "user name", "sis login id", "login id"),
    "email": ("email", "email address", "e-mail", "mail"),
    "number": ("id", "number"),
}
_STAFF = ("instructor", "ta", "teacher", "reader", "observer")


def people_of(table: Table) -> list[Person | None]:
    """Return who each row of a table is about; None for rows that are not a student's.

    Raises:
        TableError: The table has no column that identifies students.
    """
    header = table.header
    names, first, last = (column_of(header, *known) for known in (_NAME, _FIRST, _LAST))
    columns = _columns(header)
    sites = {
        site.name: column for site in SITES.values() if (column := site.number_column(table)) not in (None, names)
    }
    if columns["number"] in sites.values():
        columns["number"] = None  # a site says whose numbers they are
    if all(column is None for column in (*columns.values(), *sites.values(), names, last)):
        raise TableError(
            f"{table.file} has no column that identifies students ({', '.join(header[:8])})."
            " Rename one to name, id, login or email."
        )
    role = column_of(header, "role")
    no_students = {name for site in SITES.values() for name in site.no_students}
    people: list[Person | None] = []
    for row in range(len(table.rows)):
        name = _plain(table.rows[row][names]) if names is not None else _joined(table.rows[row], first, last)
        numbers = {site: SITES[site].number_in(table.cell(row, column)) for site, column in sites.items()}
        person = Person(name, numbers, **{kind: table.cell(row, column) for kind, column in columns.items()})
        staff = table.cell(row, role).casefold() in _STAFF
        no_student = staff or name.casefold() in no_students or person == Person()
        people.append(None if no_student else person)
    return people


def site_headers(kind: str) -> list[str]:
    """Return the headers that course sites have for a column of this kind, see `Lms.list_columns`."""
    return [name for site in SITES.values() for name in site.list_columns.get(kind, ())]


def _columns(header: Sequence[str]) -> dict[str, int | None]:
    return {kind: column_of(header, *names, *site_headers(kind)) for kind, names in _COLUMNS.items()}


def _plain(name: str) -> str:
    """Return a name without the apostrophe that marks it as text for spreadsheets."""
    return " ".join(name.split()).removeprefix("'")


def _joined(row: Sequence[str], first: int | None, last: int | None) -> str:
    return _plain(" ".join(row[column] for column in (first, last) if column is not None))
