"""Extensions: a CSV file of students with a later due date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from autograder.config import Grading
from autograder.csv_tables import TableError, column_of, read_table
from autograder.intake.identity import Person, match_people
from autograder.lms.student_list import people_of
from autograder.times import read_zoned_time


@dataclass(frozen=True)
class Extension:
    """One line: who, for which assignment ("" for all), and either a due date or a number of days."""

    person: Person
    assignment: str
    until: datetime | None
    days: int
    location: str

    def due(self, due: datetime) -> datetime:
        """Return the student's due date."""
        return self.until or due + timedelta(days=self.days)


def extensions_of(grading: Grading, config_folder: Path, path: Path | None = None) -> list[Extension]:
    """Read the file of extensions that grading.yml names, if it names one.

    Args:
        config_folder: Where grading.yml is; the file is looked for there.
        path: Another file instead.

    Raises:
        TableError: As for `read_extensions`.
    """
    path = path or (config_folder / grading.extensions if grading.extensions else None)
    return read_extensions(path, list(grading.assignments)) if path else []


def read_extensions(path: Path, assignments: Sequence[str]) -> list[Extension]:
    """Read a file of extensions.

    Args:
        path: A CSV file with the columns name, id, login or email, `days` or `due`, and perhaps `assignment`.

    Raises:
        TableError: Lists all lines that are wrong. Nobody loses points through a typing error.
    """
    table = read_table(path)
    people = people_of(table)
    until, days, assignment = (column_of(table.header, name) for name in ("due", "days", "assignment"))
    if until is None and days is None:
        raise TableError(f"{table.file} has neither a column due nor a column days. Add one of them.")
    found, problems = [], []
    for row, person in enumerate(people):
        cells = {
            name: table.rows[row][column].strip() if column is not None else ""
            for name, column in (("due", until), ("days", days), ("assignment", assignment))
        }
        try:
            found.append(_extension(person, cells, assignments, table.location(row)))
        except ValueError as error:
            problems.append(f"{table.location(row)}: {error}.")
    if problems:
        raise TableError("\n".join(problems))
    return found


def apply(
    extensions: Sequence[Extension], assignment: str, people: Sequence[Person]
) -> tuple[dict[int, Extension], list[str]]:
    """Match the extensions of an assignment with people.

    Args:
        extensions: Of all assignments.
        people: Students with a submission or on the roster.

    Returns:
        The extensions by index in `people`, and a remark on each that matches nobody, or more than one student.
    """
    own: dict[int, Extension] = {}
    problems = []
    for extension in (one for one in extensions if one.assignment in ("", assignment)):
        indexes = match_people(extension.person, people)
        if not indexes:
            problems.append(
                f"{extension.location}: the extension matches nobody: {extension.person.label} has submitted nothing"
                " and is not on the roster. Correct the name or number."
            )
        elif len({people[index] for index in indexes}) > 1:
            these = " or ".join(people[index].label for index in indexes[:4])
            problems.append(f"{extension.location}: the extension may be for {these}, so nobody gets it. Add an id.")
        else:
            for index in indexes:
                if index in own and own[index].assignment == extension.assignment:
                    problems.append(
                        f"{extension.location}: {extension.person.label} has a second extension; the first is in"
                        f" {own[index].location}. Keep one; until then the later date counts."
                    )
                own[index] = _wider(own.get(index), extension)
    return own, problems


def _extension(person: Person | None, cells: dict[str, str], assignments: Sequence[str], location: str) -> Extension:
    if person is None:
        raise ValueError("the extension has no name. Fill in a name, id, login or email")
    if cells["assignment"] not in ("", "all", *assignments):
        known = ", ".join(assignments)
        raise ValueError(f'there is no assignment "{cells["assignment"]}". Name one of {known}, or leave it empty')
    if bool(cells["due"]) == bool(cells["days"]):
        raise ValueError("an extension needs either due or days, not both")
    if cells["days"] and not cells["days"].isdecimal():
        raise ValueError(f'days is "{cells["days"]}", but must be a whole number')
    if len(cells["days"]) > 3:
        raise ValueError(f"days is {cells['days']}, but must be less than 1000")
    until = read_zoned_time(cells["due"]) if cells["due"] else None
    assignment = "" if cells["assignment"] == "all" else cells["assignment"]
    return Extension(person, assignment, until, int(cells["days"] or 0), location)


def _wider(known: Extension | None, new: Extension) -> Extension:
    """Return the extension for the assignment itself; of two of a kind, the more generous one."""
    if known is None or (new.assignment and not known.assignment):
        return new
    if known.assignment and not new.assignment:
        return known
    if known.until and new.until:
        return max(known, new, key=lambda one: one.until or datetime.max)
    return max(known, new, key=lambda one: one.days)
