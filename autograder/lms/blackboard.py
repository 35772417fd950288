"""Blackboard's download: about `{assignment}_{user}_attempt_{time}_{file}`, and a text file about each attempt."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from autograder.intake.identity import Person
from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.provenance import Provenance
from autograder.intake.read_files import bytes_of
from autograder.intake.scan_folder import Item
from autograder.lms.layout import Entry, RecognisedLayout, one_item
from autograder.lms.lms import Evidence, Lms

_FILE = re.compile(
    r"(?P<start>.+)_attempt_(?P<time>\d{4}-\d\d-\d\d-\d\d-\d\d-\d\d)(?:_(?P<file>.+)|\.txt)", re.DOTALL
)
_ABOUT = re.compile(r"^Name:[ \t]*(?P<name>[^\r\n]*?)[ \t]*\((?P<login>[^()\r\n]+)\)[ \t]*\r?$", re.MULTILINE)
_ABOUT_BYTES = 256 * 1024


class Blackboard(Lms):
    """Blackboard Learn: its downloads are read; it has no grade file here."""

    name = "blackboard"
    evidence = Evidence.WORDS_IN_NAMES

    def file_name(self, name: str) -> str:
        found = _FILE.fullmatch(name)
        return (found["file"] or name) if found else name

    def recognise(self, items: Sequence[Item]) -> RecognisedLayout | None:
        """Return the latest attempt of each user; None if fewer than half of the files are named like this."""
        named = {item: found for item in items if not item.is_folder and (found := _FILE.fullmatch(item.name))}
        if not named or 2 * len(named) < len(items):
            return None
        logins = _logins(sorted({found["start"] for found in named.values()}))
        attempts: dict[str, dict[str, list[Item]]] = {}
        for item, found in named.items():
            attempts.setdefault(found["start"], {}).setdefault(found["time"], []).append(item)
        entries, notes, ignored = [], [], []
        for start, by_time in attempts.items():
            latest = max(by_time)
            files = [item for item in by_time[latest] if named[item]["file"]] or by_time[latest]
            ignored += [item.name for item in by_time[latest] if item not in files]
            person = _about(by_time[latest], named) or Person(login=logins[start])
            if not start.casefold().endswith(f"_{person.login}".casefold()):
                notes.append(f"{files[0].name}: its text file is about {person.label}, but the file name is not.")
                person = Person(login=logins[start])
            when, note = _moment(latest, files[0])
            notes += [note] if note else []
            origin = Provenance(self.name, (person,), when, len(by_time), place=files[0].name)
            entries.append(Entry(one_item(files, person.name or person.login), origin))
            earlier = [item.name for time, inside in by_time.items() if time != latest for item in inside]
            notes += [
                f"{name} belongs to an earlier attempt and is left out." for name in earlier if ".txt" not in name
            ]
        unmatched = tuple(item for item in items if item not in named)
        return RecognisedLayout(self.name, tuple(entries), unmatched, tuple(ignored), tuple(notes))


def _logins(starts: Sequence[str]) -> dict[str, str]:
    """Return the user in each `{assignment}_{user}`: what follows the assignment, which all share."""
    words = [start.split("_") for start in starts]
    shared = next((index for index, column in enumerate(zip(*words, strict=False)) if len(set(column)) > 1), 0)
    cut = min([shared, *(len(parts) - 1 for parts in words)])
    return {start: "_".join(parts[cut:] if cut else parts[-1:]) for start, parts in zip(starts, words, strict=True)}


def _about(items: Sequence[Item], named: dict[Item, re.Match[str]]) -> Person | None:
    """Return the name and login in the text file about an attempt."""
    for item in items:
        if named[item]["file"] or not item.documents:
            continue
        try:
            text = bytes_of(item.documents[0], _ABOUT_BYTES).decode("utf-8", "replace")
        except UnreadableSubmission:
            continue
        if found := _ABOUT.search(text):
            return Person(name=" ".join(found["name"].split()), login=found["login"].strip())
    return None


def _moment(text: str, item: Item) -> tuple[datetime | None, str]:
    try:
        return datetime.strptime(text, "%Y-%m-%d-%H-%M-%S"), ""
    except ValueError:
        return None, f"{item.name}: {text} is not a valid time, so it is not known whether the submission is late."
