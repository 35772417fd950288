"""Entries of a folder or zip that people made: whose they are, which are not submissions, and what is wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from autograder.intake.identity import Person
from autograder.intake.otter_export import OTTER_NAME
from autograder.intake.provenance import Provenance
from autograder.intake.scan_folder import RENAMED, SUFFIXES, Item, is_ignored, stem_of, suffix_of
from autograder.submissions.select_notebook import not_accepted

# An instructor's files next to submissions, by suffix and by name.
_LISTS = (".csv", ".yml", ".yaml")
_ABOUT = ("changelog", "grades", "instructions", "license", "meta", "metadata", "notes", "roster", "students")
_SYSTEM_FILES = ("thumbs.db", "desktop.ini", OTTER_NAME)
_COPY = re.compile(r"(?P<name>.*\S) ?\(\d{1,3}\)", re.DOTALL)  # `kim (1)`: saved twice by a browser


def origins_of(items: Sequence[Item]) -> list[Provenance]:
    """Return the origins of files and folders, which have the student's name, in a browser's copy with a number."""
    names = [item.name if item.is_folder else stem_of(item.name) for item in items]
    bases = [found["name"] if (found := _COPY.fullmatch(name)) else name for name in names]
    count = Counter(bases)
    people = [
        name if item.is_folder or count[base] > 1 else base
        for name, base, item in zip(names, bases, items, strict=True)
    ]
    return [Provenance(people=(Person(name=n),), place=item.name) for n, item in zip(people, items, strict=True)]


def is_no_submission(item: Item) -> bool:
    """Return whether an entry is an instructor's file, hidden, or of the project or the system."""
    name = item.name.lower()
    if is_ignored(item.name):
        return True
    return not item.is_folder and (
        suffix_of(name) in _LISTS
        or name in _SYSTEM_FILES
        or (name.startswith("readme") and suffix_of(name) not in SUFFIXES)
        or (stem_of(name) in _ABOUT and suffix_of(name) in (".md", *RENAMED))
    )


def problem_of(item: Item) -> str:
    """Return why an entry cannot be graded, or ""."""
    if item.problem or (item.documents and (item.is_folder or suffix_of(item.name) in (*SUFFIXES, *RENAMED))):
        return item.problem
    if item.is_folder:
        return f"no notebook found in the folder {item.name}. Put the .ipynb file into it."
    return str(not_accepted(item.name))
