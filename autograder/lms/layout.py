"""The contents of a course site's download: an entry with its provenance per student or group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from autograder.intake.provenance import Provenance
from autograder.intake.scan_folder import Item, likely_notebooks


@dataclass(frozen=True)
class Entry:
    """The submission of one student or group."""

    item: Item
    origin: Provenance


@dataclass(frozen=True)
class RecognisedLayout:
    """A layout that was recognised.

    Args:
        site: The name of the course site (`Lms.name`).
        entries: The submissions.
        unmatched: Items that don't fit the layout.
        ignored: Names of items that belong to the layout, but are not submissions.
        notes: Remarks for people: a sentence each, with the file's name.
    """

    site: str
    entries: tuple[Entry, ...]
    unmatched: tuple[Item, ...] = ()
    ignored: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def one_item(items: Sequence[Item], name: str) -> Item:
    """Return the items of one student as one item with all notebooks, scripts and zips, or with a problem.

    Args:
        items: At least one, in the order in which to read them.
        name: The student's name, for messages.
    """
    usable = likely_notebooks(document for item in items for document in item.documents)
    problem = next((item.problem for item in items if item.problem), "") if not usable else ""
    if not usable and not problem:
        folder = all(item.is_folder for item in items)
        where = f"the folder {items[0].name}" if folder else ", ".join(item.name for item in items[:3])
        problem = f"no notebook found in {where}. Ask {name or 'the student'} for the .ipynb file."
    return Item(name, items[0].path, usable, True, member=items[0].member, problem=problem)
