"""Moodle's submissions zip: `{Full name}_{participant}_assignsubmission_file` as folders, or flat."""

from __future__ import annotations

import re
from collections.abc import Sequence

from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.intake.scan_folder import Item
from autograder.lms.arranged import Entry, RecognisedLayout, one_item

_PLACE = re.compile(
    r"(?P<name>[^_/]+)_(?:(?P<id>\d+)_)?assignsubmission_(?P<plugin>[a-z]+)(?:_(?P<file>.*))?", re.DOTALL
)
_BLIND = "participant"


def is_moodle_name(name: str) -> bool:
    """Whether a folder or file is named as Moodle names them."""
    return _PLACE.fullmatch(name) is not None


def recognise(items: Sequence[Item]) -> RecognisedLayout | None:
    """Recognise Moodle's layout.

    Args:
        items: The entries of a folder or zip.

    Returns:
        The submissions by participant; None where fewer than half of the entries are named so.
    """
    named = {item: found for item in items if (found := _PLACE.fullmatch(item.name))}
    if not named or 2 * len(named) < len(items):
        return None
    participants: dict[tuple[str, str], list[Item]] = {}
    for item, found in named.items():
        participants.setdefault(("", found["id"]) if found["id"] else (found["name"], ""), []).append(item)
    entries = tuple(_entry(inside, [named[item] for item in inside]) for inside in participants.values())
    notes = [
        f"{entry.origin.place} has no participant's number in its name: its feedback cannot go back to Moodle."
        for entry in entries
        if not entry.origin.people[0].participant
    ]
    return RecognisedLayout("moodle", entries, tuple(item for item in items if item not in named), notes=tuple(notes))


def _entry(items: Sequence[Item], names: Sequence[re.Match[str]]) -> Entry:
    # What was typed into the page comes as a file or folder of its own, beside the one with the notebook.
    files = [item for item, name in zip(items, names, strict=True) if name["plugin"] == "file"] or list(items)
    first = names[0]
    blind = first["name"].casefold() == _BLIND
    person = Person(name="" if blind else " ".join(first["name"].split()), participant=first["id"] or "")
    shown = person.name or f"Participant {person.participant}"
    return Entry(one_item(files, shown), Provenance("moodle", (person,), place=_prefix(files[0].name)))


def _prefix(name: str) -> str:
    """The name of the participant's folder, also where Moodle put the file's name behind it."""
    found = _PLACE.fullmatch(name)
    assert found is not None
    return name[: found.end("plugin")]
