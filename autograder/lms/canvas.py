"""Canvas' submissions zip: flat, `{name}[_LATE]_{user}_{attachment}_{file}` for each file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.intake.scan_folder import Item
from autograder.lms.arranged import Entry, RecognisedLayout, one_item

# Canvas leaves only letters, digits and underscores of a name; a zip with broken names has other characters for them.
_FILE = re.compile(
    r"(?:(?!LATE_|anon_)(?P<name>[\w\x80-\U0010ffff]+?)_)?(?:(?P<late>LATE)_)?(?P<user>\d+|anon_[A-Za-z0-9]+)_"
    r"(?:(?P<attachment>\d+)_(?P<file>.+)|(?P<kind>text|link)\.html)",
    re.DOTALL,
)
_NUMBERED = re.compile(r"(?P<base>.*?)(?:-(?P<number>[1-9]\d?))?")


@dataclass(frozen=True)
class CanvasName:
    """What a file's name says: the student, and which file of which attempt it is."""

    student: str
    user: str
    late: bool
    attachment: str
    file: str

    @property
    def series(self) -> tuple[str, str]:
        """The name that the student gave and its suffix: the same for all versions of a file."""
        return self._numbered["base"].casefold(), PurePosixPath(self.file).suffix.lower()

    @property
    def resubmission(self) -> int:
        """0 for `a.ipynb`, 1 for `a-1.ipynb`, which Canvas makes of a file that is handed in again."""
        return int(self._numbered["number"] or 0)

    @property
    def _numbered(self) -> re.Match[str]:
        found = _NUMBERED.fullmatch(PurePosixPath(self.file).stem)
        assert found is not None  # the pattern fits any text without line breaks
        return found


def canvas_name(name: str) -> CanvasName | None:
    """Read a file's name as Canvas writes them; None where it is no such name."""
    found = _FILE.fullmatch(name)
    if found is None or "\n" in name:
        return None
    file = found["file"] or f"{found['kind']}.html"
    return CanvasName(found["name"] or "", found["user"], bool(found["late"]), found["attachment"] or "", file)


def recognise(items: Sequence[Item]) -> RecognisedLayout | None:
    """Recognise Canvas' layout.

    Args:
        items: The entries of a folder or zip.

    Returns:
        The submissions by student; None where fewer than half of the files are named so, or the numbers in their
        names cannot be Canvas': it never gives two files one number, nor two students.
    """
    named = {item: name for item in items if not item.is_folder and (name := canvas_name(item.name))}
    if not named or 2 * len(named) < len(items) or not _plausible(list(named.values())):
        return None
    students: dict[str, list[Item]] = {}
    for item, name in named.items():
        students.setdefault(name.user, []).append(item)
    entries = [_entry(inside, [named[item] for item in inside]) for inside in students.values()]
    return RecognisedLayout("canvas", tuple(entries), tuple(item for item in items if item not in named))


def superseded(labels: Sequence[str]) -> set[str]:
    """Which of a student's files Canvas has a later version of: `a.ipynb` where there is `a-1.ipynb`."""
    latest: dict[tuple[str, str], int] = {}
    names = {label: name for label in labels if (name := canvas_name(label.split(": ")[0]))}
    for name in names.values():
        latest[name.series] = max(latest.get(name.series, 0), name.resubmission)
    return {label for label, name in names.items() if name.resubmission < latest[name.series]}


def _plausible(names: Sequence[CanvasName]) -> bool:
    attachments = [name.attachment for name in names if name.attachment]
    students: dict[str, set[str]] = {}
    for name in names:
        students.setdefault(name.user, set()).add(name.student)
    dates = all(
        len(name.user) == 4 and name.user[:2] in ("19", "20") and len(name.attachment) <= 2
        for name in names
        if name.attachment
    )
    once = len(set(attachments)) == len(attachments) and all(len(known) == 1 for known in students.values())
    return once and not (attachments and dates)


def _entry(items: Sequence[Item], names: Sequence[CanvasName]) -> Entry:
    first = names[0]
    anonymous = first.user.startswith("anon_")
    named = Person(name=first.student, canvas=first.user)
    person = Person(name=first.user, number=first.user) if anonymous else named
    files = [name for name in names if name.attachment]
    attempt = max(name.resubmission for name in files) + 1 if files else None
    place = max(zip(names, items, strict=True), key=lambda pair: (bool(pair[0].attachment), pair[0].resubmission))[1]
    origin = Provenance(
        site="canvas",
        people=(person,),
        attempt=attempt,
        marked_late=any(name.late for name in names),
        place=place.name,
    )
    return Entry(one_item(items, person.name or person.id), origin)
