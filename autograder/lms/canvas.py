"""Canvas: a flat submissions zip, `{name}[_LATE]_{user}_{attachment}_{file}` for each file; grades go into a column
of the gradebook."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from autograder.config import AssignmentConfig
from autograder.csv_tables import Table, TableError, column_of
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.intake.scan_folder import Item
from autograder.lms.final_grade import FinalGrade, full_points
from autograder.lms.layout import Entry, RecognisedLayout, one_item
from autograder.lms.lms import Evidence, GradeRow, GradingLms, NewGradeFile
from autograder.text import number

# Canvas keeps only letters, digits and underscores of a name; in a zip with broken names, these are other characters.
_FILE = re.compile(
    r"(?:(?!LATE_|anon_)(?P<name>[\w\x80-\U0010ffff]+?)_)?(?:(?P<late>LATE)_)?(?P<user>\d+|anon_[A-Za-z0-9]+)_"
    r"(?:(?P<attachment>\d+)_(?P<file>.+)|(?P<kind>text|link)\.html)",
    re.DOTALL,
)
_MIN_DIGITS = 5  # of an attachment's number: it counts all files of the whole site
_DATE = re.compile(r"(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))?")
_TIME_DIGITS = 6
_NUMBERED = re.compile(r"(?P<base>.*?)(?:-(?P<number>[1-9]\d?))?")
_ASSIGNMENT = re.compile(r"(?P<title>.*\S)\s*\((?P<id>\d+)\)\s*", re.DOTALL)
_EXCUSED = "EX"
_HOW = (
    "Download it in Canvas (Grades, Export, Export Entire Gradebook) and name it with --template: "
    "Canvas makes a new assignment from a title that it does not know."
)


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
    def submitted(self) -> str:
        """The name that the student gave."""
        return self._numbered["base"] + PurePosixPath(self.file).suffix

    @property
    def resubmission(self) -> int:
        """0 for `a.ipynb`, 1 for `a-1.ipynb`, which Canvas makes of a file that is handed in again."""
        return int(self._numbered["number"] or 0)

    @property
    def is_canvas_like(self) -> bool:
        """Whether Canvas may have made this name: the student in small letters, and a long number for the file."""
        long = not self.attachment or len(self.attachment) >= _MIN_DIGITS
        return long and not re.search("[A-Z]", self.student)

    @property
    def _numbered(self) -> re.Match[str]:
        found = _NUMBERED.fullmatch(PurePosixPath(self.file).stem)
        assert found is not None  # the pattern fits any text without line breaks
        return found


def canvas_name(name: str) -> CanvasName | None:
    """Read a file's name as Canvas writes them; None if it is another name."""
    found = _FILE.fullmatch(name)
    if found is None or "\n" in name:
        return None
    file = found["file"] or f"{found['kind']}.html"
    return CanvasName(found["name"] or "", found["user"], bool(found["late"]), found["attachment"] or "", file)


class Canvas(GradingLms):
    """Canvas, by Instructure."""

    name = "canvas"
    evidence = Evidence.NUMBERS_IN_NAMES
    # Rows of the gradebook: the points, and the one that shows the course as students see it.
    no_students = ("points possible", "manual posting", "student, test", "test student")
    new_file = "the new gradebook"
    not_found = "has no number or login, which Canvas needs to find students."
    takes_pages = True

    def recognise(self, items: Sequence[Item]) -> RecognisedLayout | None:
        """Return the submissions by student.

        None if fewer than half of the files are named like this, or the numbers in their names cannot be Canvas':
        attachments have long numbers, and no two files, and no two students, have the same one.
        """
        found = {item: canvas_name(item.name) for item in items if not item.is_folder}
        named = {item: name for item, name in found.items() if name and name.is_canvas_like}
        if not named or 2 * len(named) < len(items) or not _plausible(list(named.values())):
            return None
        students: dict[str, list[Item]] = {}
        for item, name in named.items():
            students.setdefault(name.user, []).append(item)
        entries = [_entry(inside, [named[item] for item in inside]) for inside in students.values()]
        return RecognisedLayout(self.name, tuple(entries), tuple(item for item in items if item not in named))

    def superseded(self, labels: Sequence[str]) -> set[str]:
        """Return which files Canvas has a later version of: `a.ipynb` where there is `a-1.ipynb`."""
        latest: dict[tuple[str, str], int] = {}
        names = {label: name for label in labels if (name := canvas_name(label.split(": ")[0]))}
        for name in names.values():
            latest[name.series] = max(latest.get(name.series, 0), name.resubmission)
        return {label for label, name in names.items() if name.resubmission < latest[name.series]}

    def file_name(self, name: str) -> str:
        found = canvas_name(name)
        return found.submitted if found else name

    def number_column(self, table: Table) -> int | None:
        if _is_gradebook(table.header):
            return column_of(table.header, "id")
        return column_of(table.header, "canvas id", "canvas user id")

    def grade_column(self, table: Table, assignment: AssignmentConfig, column_name: str) -> int:
        """Return the column with this name, title or number; else the one with the assignment's."""
        if not _is_gradebook(table.header):
            raise TableError(
                f"{table.file} is not a gradebook of Canvas: its columns don't begin with Student, ID. {_HOW}"
            )
        columns = {index: found for index, name in enumerate(table.header) if (found := _ASSIGNMENT.fullmatch(name))}
        for name in [column_name] if column_name else [assignment.title, assignment.name]:
            matches = [index for index, found in columns.items() if _plain(name) in _keys(found)]
            if len(matches) == 1:
                return matches[0]
        if column_name:
            return table.named_column(column_name)
        known = ", ".join(table.header[index] for index in columns) or "none"
        raise TableError(
            f'{table.file} has no column for "{assignment.title}" or "{assignment.name}". Name one with --column.'
            f" Its assignments: {known}."
        )

    def locked(self, table: Table, row: int, column: int, grade: FinalGrade) -> str:
        if table.cell(row, column).upper() != _EXCUSED:
            return ""
        return f"{grade.person.label} is excused (EX) and stays so."

    def points_possible(self, table: Table, column: int) -> str:
        rows = range(len(table.rows))
        points = next((row for row in rows if table.cell(row, 0).casefold() == "points possible"), None)
        return "" if points is None else table.cell(points, column)

    def finds(self, person: Person) -> bool:
        return bool(self.number_of(person) or person.sid or person.login)

    def new_grade_file(
        self, rows: Sequence[GradeRow], assignment: AssignmentConfig, column_name: str
    ) -> NewGradeFile:
        """Return a gradebook for a column whose whole name is known, "Title (12345)"."""
        if _ASSIGNMENT.fullmatch(column_name) is None:
            raise TableError(f"Canvas' own gradebook is needed for the assignment's number. {_HOW}")
        header = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", column_name]
        points = ["    Points Possible", "", "", "", "", number(full_points(assignment))]
        people = [row.known.person for row in rows]
        students = [
            [person.name, self.number_of(person), person.sid, person.login, "", row.score]
            for row, person in zip(rows, people, strict=True)
        ]
        return NewGradeFile([header, points, *students], column_name)


def _is_gradebook(header: Sequence[str]) -> bool:
    """Whether these are the first columns of a gradebook, with names in one column or in two."""
    start = [cell.strip() for cell in header[:3]]
    return start[:2] == ["Student", "ID"] or start == ["LastName", "FirstName", "ID"]


def _keys(column: re.Match[str]) -> tuple[str, str, str]:
    """What an assignment's column may be asked for by: its number, its title, or both."""
    return column["id"], _plain(column["title"]), _plain(column[0])


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _plausible(names: Sequence[CanvasName]) -> bool:
    attachments = [name.attachment for name in names if name.attachment]
    students: dict[str, set[str]] = {}
    for name in names:
        students.setdefault(name.user, set()).add(name.student)
    dates = all(
        _DATE.fullmatch(name.user) and len(name.attachment) <= _TIME_DIGITS for name in names if name.attachment
    )
    once = len(set(attachments)) == len(attachments) and all(len(known) == 1 for known in students.values())
    return once and bool(attachments) and not dates


def _entry(items: Sequence[Item], names: Sequence[CanvasName]) -> Entry:
    first = names[0]
    anonymous = first.user.startswith("anon_")
    named = Person(name=first.student, numbers={Canvas.name: first.user})
    person = Person(name=first.user, number=first.user) if anonymous else named
    files = [name for name in names if name.attachment]
    attempt = max(name.resubmission for name in files) + 1 if files else None
    place = max(zip(names, items, strict=True), key=lambda pair: (bool(pair[0].attachment), pair[0].resubmission))[1]
    origin = Provenance(
        site=Canvas.name,
        people=(person,),
        attempt=attempt,
        marked_late=any(name.late for name in names),
        place=place.name,
    )
    return Entry(one_item(items, person.name or person.id), origin)
