"""Gradescope: an export with a folder per submission, and a file that says who is behind each; grades go by student
number and address."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.csv_tables import Table, TableError, column_of
from autograder.intake.identity import Person
from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.provenance import Provenance
from autograder.intake.read_files import bytes_of
from autograder.intake.scan_folder import Item
from autograder.lms.final_grade import MISSING, FinalGrade
from autograder.lms.gradescope_metadata import Record, read_metadata
from autograder.lms.layout import Entry, RecognisedLayout, one_item
from autograder.lms.lms import Evidence, GradeRow, GradingLms, NewGradeFile
from autograder.text import number
from autograder.times import in_zone_of

METADATA = "submission_metadata.yml"

_METADATA_BYTES = 256 * 1024 * 1024
_LONG_AGO = datetime.min.replace(tzinfo=timezone.utc)
_STUDENT_FOLDER = re.compile(r"submission_\d+")
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


class Gradescope(GradingLms):
    """Gradescope, through its export of submissions."""

    name = "gradescope"
    evidence = Evidence.METADATA_FILE
    metadata_file = METADATA

    def recognise(self, items: Sequence[Item]) -> RecognisedLayout | None:
        """Return for each student or group the submission that counts: the active one, else the latest.

        None if there is no `submission_metadata.yml`.
        """
        metadata = next((item for item in items if item.name == METADATA and not item.is_folder), None)
        if metadata is None:
            return None
        folders = {item.name: item for item in items if item.is_folder}
        others = [item for item in items if not item.is_folder and item is not metadata]
        try:
            records, notes = read_metadata(bytes_of(metadata.documents[0], _METADATA_BYTES), METADATA)
        except UnreadableSubmission as problem:
            if not folders:
                return None
            note = f"{problem} Until then, the folders are graded under their own names."
            unknown = [Entry(item, Provenance(self.name, place=name)) for name, item in folders.items()]
            return RecognisedLayout(self.name, tuple(unknown), tuple(others), (METADATA,), (note,))
        counting, left_out = _counting(records)
        entries = [_entry(record, folders, metadata.path, notes) for record in counting]
        listed = {record.folder for record in records}
        unlisted = [item for name, item in folders.items() if name not in listed]
        notes += left_out
        return RecognisedLayout(self.name, tuple(entries), (*unlisted, *others), (METADATA,), tuple(notes))

    def is_student_folder(self, name: str) -> bool:
        return _STUDENT_FOLDER.fullmatch(name) is not None

    @property
    def unmatched_note(self) -> str:
        return f"is not listed in {METADATA}; it is graded under that name."

    def grade_column(self, table: Table, assignment: AssignmentConfig, column_name: str) -> int:
        score = table.named_column(column_name) if column_name else column_of(table.header, "total score")
        if score is None:
            raise TableError(
                f'{table.file} has no column "Total Score". Download the grades again, or name --column.'
            )
        return score

    def new_grade_file(
        self, rows: Sequence[GradeRow], assignment: AssignmentConfig, column_name: str
    ) -> NewGradeFile:
        return NewGradeFile([_HEADER, *(_grade_row(row) for row in rows)], "Total Score")


def _grade_row(row: GradeRow) -> list[str]:
    person, origin = row.known.person, row.known.origin
    first, last = _names(person.name)
    most = "" if row.grade is None else number(row.grade.max_score)
    status = "Graded" if row.score else "Missing" if row.known.status == MISSING else "Ungraded"
    when = origin.submitted.isoformat(" ", "seconds") if origin.submitted else ""
    count = str(origin.attempt) if origin.attempt else ""
    submission = origin.place.removeprefix("submission_") if origin.site == Gradescope.name else ""
    identity = [first, last, person.sid or person.number, person.email, ""]
    return [*identity, row.score, most, status, submission, when, _late_by(row.grade), "", count]


def _names(name: str) -> tuple[str, str]:
    if "," in name:
        last, first = name.split(",", 1)
        return first.strip(), last.strip()
    first, _, last = name.rpartition(" ")
    return first, last


def _late_by(grade: FinalGrade | None) -> str:
    if grade is None or grade.lateness.due is None or grade.origin.submitted is None:
        return ""
    due = grade.lateness.due
    seconds = max(0, int(in_zone_of(grade.origin.submitted, due).timestamp() - due.timestamp()))
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _entry(record: Record, folders: Mapping[str, Item], source: Path, notes: list[str]) -> Entry:
    origin = Provenance(Gradescope.name, record.people, record.submitted, record.attempt, place=record.folder)
    item = folders.get(record.folder)
    if item is not None:
        return Entry(one_item([item], origin.name), origin)
    what = f"{METADATA}, line {record.line}: {record.folder} of {origin.name} is not in the export"
    notes.append(f"{what}. Download it again.")
    return Entry(Item(origin.name, source, (), True, problem=f"{what}. Download it again."), origin)


def _counting(records: Sequence[Record]) -> tuple[list[Record], list[str]]:
    """Return the submissions that count, each with the members of its group for whom it counts."""
    best: dict[str, Record] = {}
    for record in records:
        for person in record.people:
            known = best.get(_key(person))
            if known is None or _rank(record) > _rank(known):
                best[_key(person)] = record
    counting, notes = [], []
    for record in records:
        people = tuple(person for person in record.people if best[_key(person)] is record)
        for person in (person for person in record.people if person not in people):
            why = f"{best[_key(person)].folder} is the one that counts"
            notes.append(f"{METADATA}, line {record.line}: {record.folder} is left out for {person.label}; {why}.")
        if people or not record.people:
            counting.append(replace(record, people=people))
    return counting, notes


def _rank(record: Record) -> tuple[bool, datetime]:
    moment = record.submitted or _LONG_AGO
    return bool(record.active), moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _key(person: Person) -> str:
    return person.sid or person.email.casefold() or person.name
