"""Who may hand in later: a CSV file with a line per student."""

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
    """One line: who, for which assignment ("" for all), and until when, or how many days longer."""

    person: Person
    assignment: str
    until: datetime | None
    days: int
    at: str

    def due(self, due: datetime) -> datetime:
        """The student's own due date."""
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
    """Read the file.

    Args:
        path: A CSV file that says who (name, id, login or email), `days` or `due`, and may say which `assignment`.

    Returns:
        The extensions.

    Raises:
        TableError: Some lines are wrong; lists all of them. Nobody is to lose points through a slip of the pen.
    """
    table = read_table(path)
    people = people_of(table)
    until, days, assignment = (column_of(table.header, name) for name in ("due", "days", "assignment"))
    if until is None and days is None:
        raise TableError(f"{table.file} has neither a column due nor a column days. Add one of them.")
    found, problems = [], []
    for row, person in enumerate(people):
        cells = {
            name: table.rows[row][place].strip() if place is not None else ""
            for name, place in (("due", until), ("days", days), ("assignment", assignment))
        }
        try:
            found.append(_extension(person, cells, assignments, table.at(row)))
        except ValueError as error:
            problems.append(f"{table.at(row)}: {error}.")
    if problems:
        raise TableError("\n".join(problems))
    return found


def apply(
    extensions: Sequence[Extension], assignment: str, people: Sequence[Person]
) -> tuple[dict[int, Extension], list[str]]:
    """Find out whose extensions they are.

    Args:
        extensions: All.
        assignment: Those for it, and those for all assignments, are looked at.
        people: Whoever handed in something or is on the roster.

    Returns:
        The extension of each person, by the person's place; and those that fit nobody, or more than one student.
    """
    own: dict[int, Extension] = {}
    problems = []
    for extension in (one for one in extensions if one.assignment in ("", assignment)):
        places = match_people(extension.person, people)
        if not places:
            problems.append(
                f"{extension.at}: the extension is for nobody: {extension.person.label} has handed in nothing"
                " and is not on the roster. Correct the name or number."
            )
        elif len({people[place] for place in places}) > 1:
            these = " or ".join(people[place].label for place in places[:4])
            problems.append(f"{extension.at}: the extension may be for {these}, and is given to none. Add an id.")
        else:
            for place in places:
                if place in own and own[place].assignment == extension.assignment:
                    problems.append(
                        f"{extension.at}: {extension.person.label} has a second extension, the first is in"
                        f" {own[place].at}. Keep one; the later counts until then."
                    )
                own[place] = _wider(own.get(place), extension)
    return own, problems


def _extension(person: Person | None, cells: dict[str, str], assignments: Sequence[str], at: str) -> Extension:
    if person is None:
        raise ValueError("the extension names nobody. Fill in a name, id, login or email")
    if cells["assignment"] not in ("", "all", *assignments):
        known = ", ".join(assignments)
        raise ValueError(f'there is no assignment "{cells["assignment"]}". Name one of {known}, or leave it empty')
    if bool(cells["due"]) == bool(cells["days"]):
        raise ValueError("an extension needs either due or days, and not both")
    if cells["days"] and not cells["days"].isdecimal():
        raise ValueError(f'days is "{cells["days"]}", and must be a whole number')
    if len(cells["days"]) > 3:
        raise ValueError(f"days is {cells['days']}, and must be less than 1000")
    until = read_zoned_time(cells["due"]) if cells["due"] else None
    assignment = "" if cells["assignment"] == "all" else cells["assignment"]
    return Extension(person, assignment, until, int(cells["days"] or 0), at)


def _wider(known: Extension | None, new: Extension) -> Extension:
    """Of two extensions the one for the assignment itself; of two of a kind the more generous."""
    if known is None or (new.assignment and not known.assignment):
        return new
    if known.assignment and not new.assignment:
        return known
    if known.until and new.until:
        return max(known, new, key=lambda one: one.until or datetime.max)
    return max(known, new, key=lambda one: one.days)
