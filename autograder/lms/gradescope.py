"""Gradescope's export: a folder per submission, and a file that says who is behind each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

from autograder.intake.identity import Person
from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.provenance import Provenance
from autograder.intake.read_files import bytes_of
from autograder.intake.scan_folder import METADATA, Item
from autograder.lms.arranged import Entry, RecognisedLayout, one_item
from autograder.lms.gradescope_metadata import Record, read_metadata

_METADATA_BYTES = 256 * 1024 * 1024
_LONG_AGO = datetime.min.replace(tzinfo=timezone.utc)


def recognise(items: Sequence[Item]) -> RecognisedLayout | None:
    """Recognise Gradescope's layout.

    Args:
        items: The entries of a folder or zip.

    Returns:
        For each student or group the submission that counts: the active one, else the latest. None where there is no
        `submission_metadata.yml`.
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
        note = f"{problem} Until then the folders are graded under their own names."
        unknown = [Entry(item, Provenance("gradescope", place=name)) for name, item in folders.items()]
        return RecognisedLayout("gradescope", tuple(unknown), tuple(others), (METADATA,), (note,))
    counting, left_out = _counting(records)
    entries = [_entry(record, folders, metadata.path, notes) for record in counting]
    listed = {record.folder for record in records}
    rest = [item for name, item in folders.items() if name not in listed]
    notes += left_out
    return RecognisedLayout("gradescope", tuple(entries), (*rest, *others), (METADATA,), tuple(notes))


def _entry(record: Record, folders: Mapping[str, Item], source: Path, notes: list[str]) -> Entry:
    origin = Provenance("gradescope", record.people, record.submitted, record.attempt, place=record.folder)
    item = folders.get(record.folder)
    if item is not None:
        return Entry(one_item([item], origin.name), origin)
    what = f"{METADATA}, line {record.line}: {record.folder} of {origin.name} is not in the export"
    notes.append(f"{what}. Download it again.")
    return Entry(Item(origin.name, source, (), True, problem=f"{what}. Download it again."), origin)


def _counting(records: Sequence[Record]) -> tuple[list[Record], list[str]]:
    """Each person's own submission that counts, with those people of its group for whom it does."""
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
            notes.append(f"{METADATA}, line {record.line}: {record.folder} is left out for {person.shown}; {why}.")
        if people or not record.people:
            counting.append(replace(record, people=people))
    return counting, notes


def _rank(record: Record) -> tuple[bool, datetime]:
    moment = record.submitted or _LONG_AGO
    return bool(record.active), moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _key(person: Person) -> str:
    return person.sid or person.email.casefold() or person.name
