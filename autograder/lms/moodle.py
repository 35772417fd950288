"""Moodle: a submissions zip of `{Full name}_{participant}_assignsubmission_file` as folders, or flat; grades and
feedback comments go into the grading worksheet."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from autograder.config import AssignmentConfig
from autograder.csv_tables import Table, TableError, column_of
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.intake.scan_folder import Item
from autograder.lms.final_grade import FinalGrade, full_points
from autograder.lms.layout import Entry, RecognisedLayout, one_item
from autograder.lms.lms import Evidence, GradeRow, GradingLms, NewGradeFile
from autograder.text import number

_PLACE = re.compile(
    r"(?P<name>[^_/]+)_(?:(?P<id>\d+)_)?assignsubmission_(?P<plugin>[a-z]+)(?:_(?P<file>.*))?", re.DOTALL
)
_STUDENT_FOLDER = re.compile(r".*_assignsubmission_[a-z]+_?", re.DOTALL)
_BLIND = "participant"
_NUMBERED = re.compile(r"[^\W\d]+ \d+")
_HEADER = [
    "Identifier",
    "Full name",
    "Email address",
    "Status",
    "Grade",
    "Maximum grade",
    "Grade can be changed",
    "Last modified (submission)",
    "Last modified (grade)",
    "Feedback comments",
]
_HOW = 'Download it on the assignment\'s page ("Download grading worksheet") with Moodle in English.'


class Moodle(GradingLms):
    """Moodle, through its assignment activity."""

    name = "moodle"
    evidence = Evidence.WORDS_IN_NAMES
    new_file = "the new worksheet"
    takes_pages = True
    not_found = "has no participant's number and is not in the worksheet."

    def recognise(self, items: Sequence[Item]) -> RecognisedLayout | None:
        """Return the submissions by participant; None if fewer than half of the entries are named like this."""
        named = {item: found for item in items if (found := _PLACE.fullmatch(item.name))}
        if not named or 2 * len(named) < len(items):
            return None
        participants: dict[tuple[str, str], list[Item]] = {}
        for item, found in named.items():
            participants.setdefault(("", found["id"]) if found["id"] else (found["name"], ""), []).append(item)
        entries = tuple(_entry(inside, [named[item] for item in inside]) for inside in participants.values())
        notes = [
            f"{entry.origin.place} has no participant's number in its name, so Moodle cannot take its feedback."
            for entry in entries
            if not self.number_of(entry.origin.people[0])
        ]
        unmatched = tuple(item for item in items if item not in named)
        return RecognisedLayout(self.name, entries, unmatched, notes=tuple(notes))

    def is_student_folder(self, name: str) -> bool:
        return _STUDENT_FOLDER.fullmatch(name) is not None

    def file_name(self, name: str) -> str:
        found = _PLACE.fullmatch(name)
        return (found["file"] or name) if found else name

    def number_column(self, table: Table) -> int | None:
        """Return the column of `Participant 123`, in whatever language Moodle is."""
        named = column_of(table.header, "identifier")
        every = bool(table.rows) and all(_NUMBERED.fullmatch(row[0].strip()) for row in table.rows)
        return 0 if named is None and every else named

    def number_in(self, cell: str) -> str:
        last = cell.split()[-1:]
        return last[0] if last and last[0].isdigit() else ""

    def grade_column(self, table: Table, assignment: AssignmentConfig, column_name: str) -> int:
        grade = table.named_column(column_name) if column_name else column_of(table.header, "grade")
        if grade is None:
            raise _no_worksheet(table)
        return grade

    def check_people(self, table: Table, people: Sequence[Person | None]) -> None:
        if not any(person and self.number_of(person) for person in people):
            raise _no_worksheet(table)

    def locked(self, table: Table, row: int, column: int, grade: FinalGrade) -> str:
        if table.cell(row, column_of(table.header, "grade can be changed")).casefold() != "no":
            return ""
        return f"the grade of {grade.person.label} cannot be changed in Moodle."

    def remarks(self, table: Table) -> list[str]:
        remarks = []
        if column_of(table.header, "last modified (grade)") is None:
            without = f'{table.file} has no column "Last modified (grade)", so Moodle will refuse it.'
            remarks.append(f"{without} {_HOW}")
        if self.feedback_column(table) is None:
            remarks.append(f'{table.file} has no column "Feedback comments", so it takes only grades.')
        return remarks

    def points_possible(self, table: Table, column: int) -> str:
        return table.cell(0, column_of(table.header, "maximum grade")) if table.rows else ""

    def feedback_column(self, table: Table) -> int | None:
        return column_of(table.header, "feedback comments")

    def feedback_cell(self, lines: Sequence[str]) -> str:
        """Return feedback as Moodle takes it: as HTML."""
        return "<br>".join(html.escape(line) for line in lines)

    def finds(self, person: Person) -> bool:
        return bool(self.number_of(person))

    def new_grade_file(
        self, rows: Sequence[GradeRow], assignment: AssignmentConfig, column_name: str
    ) -> NewGradeFile:
        if not rows:
            raise TableError(f"No participant's number is known. Name the grading worksheet with --template. {_HOW}")
        most = number(full_points(assignment))
        students = []
        for row in rows:
            person = row.known.person
            identity = [f"Participant {self.number_of(person)}", person.name, person.email, ""]
            students.append([*identity, row.score, most, "Yes", "-", "-", self.feedback_cell(row.feedback)])
        return NewGradeFile([_HEADER, *students], "Grade")

    def feedback_name(self, origin: Provenance) -> str:
        return (
            f"{origin.place}/feedback.{self.feedback_suffix}"
            if origin.people and self.number_of(origin.people[0])
            else ""
        )


def _no_worksheet(table: Table) -> TableError:
    return TableError(f"{table.file} is not a grading worksheet: it needs the columns Identifier and Grade. {_HOW}")


def _entry(items: Sequence[Item], names: Sequence[re.Match[str]]) -> Entry:
    # Text that was typed into the page is a separate file or folder next to the one with the notebook.
    files = [item for item, name in zip(items, names, strict=True) if name["plugin"] == "file"] or list(items)
    first = names[0]
    blind = first["name"].casefold() == _BLIND
    person = Person("" if blind else " ".join(first["name"].split()), {Moodle.name: first["id"] or ""})
    shown = person.name or f"Participant {person.id}"
    return Entry(one_item(files, shown), Provenance(Moodle.name, (person,), place=_prefix(files[0].name)))


def _prefix(name: str) -> str:
    """Return the name of the participant's folder, without the file's name if Moodle appended it."""
    found = _PLACE.fullmatch(name)
    assert found is not None
    return name[: found.end("plugin")]
