"""The interface of a course site (a learning management system, LMS)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar

from autograder.config import AssignmentConfig
from autograder.csv_tables import Table
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.intake.scan_folder import Item
from autograder.lms.final_grade import FinalGrade
from autograder.lms.layout import RecognisedLayout
from autograder.text import number


class Evidence(IntEnum):
    """How reliably a site's download is recognised; the most reliable is tried first."""

    METADATA_FILE = 0
    WORDS_IN_NAMES = 1
    NUMBERS_IN_NAMES = 2


class Lms(ABC):
    """One course site: how its download is recognised and read.

    Attributes:
        name: "canvas" …; the key of its numbers in `Person.numbers`, and the site in a submission's provenance.
        evidence: By what `recognise` knows the download.
        metadata_file: The name of a file in each download, next to the students' folders, or "".
        no_students: Names, in small letters, of rows in the site's lists of students that are not students.
        list_columns: More headers in the site's lists of students, by what is in the column: "sid", "login", "email",
            "number", or "submitted" for the time.
    """

    name: ClassVar[str]
    evidence: ClassVar[Evidence]
    metadata_file: ClassVar[str] = ""
    no_students: ClassVar[tuple[str, ...]] = ()
    list_columns: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    @abstractmethod
    def recognise(self, items: Sequence[Item]) -> RecognisedLayout | None:
        """Return the submissions in a download of this site; None if it is not one.

        Args:
            items: The entries at the top of a folder or zip.
        """

    def is_student_folder(self, name: str) -> bool:
        """Return whether only this site names a folder like this, so that it holds one student's files."""
        return False

    def superseded(self, labels: Sequence[str]) -> set[str]:
        """Return which of a student's files the site has a later version of."""
        return set()

    def file_name(self, name: str) -> str:
        """Return the name that the student gave a file, of which this site has made another; else the same name."""
        return name

    @property
    def unmatched_note(self) -> str:
        """The remark on an entry that does not fit the rest of the download, after the entry's name."""
        return f"is not named as {self.title} names files; it is graded under that name."

    @property
    def title(self) -> str:
        """The site's name in a sentence."""
        return self.name.capitalize()

    def number_column(self, table: Table) -> int | None:
        """Return the column of a list of students that has this site's numbers; None if there is none."""
        return None

    def number_in(self, cell: str) -> str:
        """Return the number in a cell of that column, or ""."""
        return cell.strip()

    def number_of(self, person: Person) -> str:
        """Return this site's number of a person, or ""."""
        return person.numbers.get(self.name, "")


@dataclass(frozen=True)
class GradeRow:
    """One student of a new grade file.

    Args:
        grade: The grade to fill in; None if the student gets none.
        known: A grade of the student, with or without points; says who it is and what was submitted.
        feedback: The lines that the student may read.
    """

    grade: FinalGrade | None
    known: FinalGrade
    feedback: Sequence[str] = ()

    @property
    def score(self) -> str:
        """The points after the late penalty, or ""."""
        points = self.grade.after_penalty if self.grade else None
        return "" if points is None else number(points)


@dataclass(frozen=True)
class NewGradeFile:
    """A grade file that was made without a template: its rows, the header first, and the column of grades."""

    rows: Sequence[Sequence[str]]
    column: str


class GradingLms(Lms):
    """A course site that also takes grades and feedback back.

    Attributes:
        new_file: What a grade file without a template is called in messages.
        not_found: Why a student is left out of it, after the student's name.
        takes_pages: Whether the site takes any file as feedback, so that students get an HTML page, else a text.
    """

    new_file: ClassVar[str] = "the new file"
    not_found: ClassVar[str] = "cannot be found by the site."
    takes_pages: ClassVar[bool] = False

    @abstractmethod
    def grade_column(self, table: Table, assignment: AssignmentConfig, column_name: str) -> int:
        """Return the column of the instructor's grade file that takes the grades.

        Args:
            assignment: The assignment that is exported.
            column_name: From `--column`; "" to find the column.

        Raises:
            TableError: The file or the column is wrong; says which file is needed and where to get it.
        """

    @abstractmethod
    def new_grade_file(
        self, rows: Sequence[GradeRow], assignment: AssignmentConfig, column_name: str
    ) -> NewGradeFile:
        """Return a grade file for students, made without a template.

        Raises:
            TableError: The site needs its own file.
        """

    def check_people(self, table: Table, people: Sequence[Person | None]) -> None:
        """Raise a `TableError` if the students of a grade file cannot be those of this site's file."""

    def locked(self, table: Table, row: int, column: int, grade: FinalGrade) -> str:
        """Return why a row's grade must stay as it is; "" if it takes one."""
        return ""

    def remarks(self, table: Table) -> list[str]:
        """Return remarks on what is missing in a grade file that can still be filled."""
        return []

    def points_possible(self, table: Table, column: int) -> str:
        """Return the cell of a grade file that has the points possible; "" if there is none."""
        return ""

    def feedback_column(self, table: Table) -> int | None:
        """Return the column that takes feedback; None if there is none."""
        return None

    def feedback_cell(self, lines: Sequence[str]) -> str:
        """Return feedback as a cell of that column."""
        return "\n".join(lines)

    def finds(self, person: Person) -> bool:
        """Return whether the site could find a person in a new grade file."""
        return True

    def feedback_name(self, origin: Provenance) -> str:
        """Return the name under which the site accepts a submission's feedback; "" if it accepts none.

        Args:
            origin: A submission that comes from this site, with the name that it had there.
        """
        return f"{origin.place}.{self.feedback_suffix}"

    @property
    def feedback_suffix(self) -> str:
        """Return the suffix of a feedback file."""
        return "html" if self.takes_pages else "txt"
