"""The roster: a list of students, matched with the submissions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from autograder.csv_tables import TableError, column_of, csv_text, read_table
from autograder.files import atomic_write
from autograder.intake.identity import Person, match_people, merged
from autograder.lms.student_list import people_of, site_headers
from autograder.submissions.find import Submission
from autograder.submissions.roster_match import DOUBLE, MATCHED, MISSING, UNMATCHED, RosterMatch
from autograder.times import read_time

_SUBMITTED = ("submitted", "submission time", "last modified (submission)")


@dataclass(frozen=True)
class Listed:
    """One student of a list: who, file and line, and the time of submission if the list has it."""

    person: Person
    location: str
    submitted: datetime | None = None


@dataclass(frozen=True)
class Matched:
    """Submissions with the roster's data about their people, all matches, and who submitted nothing."""

    submissions: tuple[Submission, ...]
    findings: tuple[RosterMatch, ...]
    missing: tuple[Person, ...]


def read_roster(path: Path) -> tuple[list[Listed], list[str]]:
    """Read a list of students: one of your own, Canvas' gradebook, Moodle's grading worksheet or Gradescope's roster.

    Args:
        path: A CSV file with at least one of the columns name, id, login and email.

    Returns:
        The students, and remarks on lines with errors.

    Raises:
        TableError: It cannot be read, or has none of these columns.
    """
    table = read_table(path)
    people = people_of(table)
    column = column_of(table.header, *_SUBMITTED, *site_headers("submitted"))
    listed, notes, seen = [], [], dict[Person, str]()
    for row, person in enumerate(people):
        if person is None:
            continue
        if person in seen:
            notes.append(f"{table.location(row)}: {person.label} is listed a second time, first in {seen[person]}.")
            continue
        seen[person] = table.location(row)
        moment, note = _moment(table.rows[row][column] if column is not None else "", table.location(row))
        notes += [note] if note else []
        listed.append(Listed(person, table.location(row), moment))
    if not listed:
        raise TableError(f"{table.file} has no students. Add a line for each student.")
    return listed, notes


def match(submissions: Sequence[Submission], listed: Sequence[Listed]) -> Matched:
    """Find each submission's people in a list."""
    roster = [one.person for one in listed]
    findings: list[RosterMatch] = []
    senders: dict[int, list[str]] = {}
    done = []
    for submission in submissions:
        people, moment = [], submission.origin.submitted
        for person in submission.origin.people:
            indexes = match_people(person, roster)
            if len(indexes) != 1:
                findings.append(_not_one(person, indexes, listed, submission.name))
                people.append(person)
                continue
            found = listed[indexes[0]]
            people.append(merged(person, found.person))
            moment = moment or found.submitted
            senders.setdefault(indexes[0], []).append(submission.name)
        if not submission.origin.people:
            findings.append(RosterMatch(UNMATCHED, Person(), submission.name, "it does not say who submitted it"))
        done.append(replace(submission, origin=replace(submission.origin, people=tuple(people), submitted=moment)))
    for index, names in senders.items():
        what = MATCHED if len(names) == 1 else DOUBLE
        detail = "" if len(names) == 1 else f"submitted {len(names)} times: {', '.join(names)}"
        findings += [RosterMatch(what, roster[index], name, detail) for name in names]
    missing = [person for index, person in enumerate(roster) if index not in senders]
    findings += [RosterMatch(MISSING, person, detail="nothing submitted") for person in missing]
    return Matched(tuple(done), tuple(findings), tuple(missing))


def write_roster_csv(findings: Sequence[RosterMatch], path: Path) -> None:
    """Write the matches, a row for each student and submission."""
    rows = [["what", "name", "id", "login", "email", "submission", "detail"]]
    for one in findings:
        person = one.person
        rows.append([one.what, person.name, person.id, person.login, person.email, one.submission, one.detail])
    atomic_write(path, csv_text(rows))


def _not_one(person: Person, indexes: Sequence[int], listed: Sequence[Listed], submission: str) -> RosterMatch:
    if not indexes:
        return RosterMatch(UNMATCHED, person, submission, "not on the roster")
    these = " or ".join(f"{listed[index].person.label} ({listed[index].location})" for index in indexes[:4])
    return RosterMatch(DOUBLE, person, submission, f"may be {these}")


def _moment(text: str, location: str) -> tuple[datetime | None, str]:
    if text.strip() in ("", "-"):
        return None, ""
    try:
        return read_time(text), ""
    except ValueError as error:
        return None, f"{location}: {error}."
