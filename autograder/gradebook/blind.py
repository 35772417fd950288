"""Blind grading: ids instead of names in all that graders see; the gradebook itself keeps the names.

Blind are: the terminal, `grades.csv`, `totals.csv`, `results/`, the file names in `notebooks/`, and all pages. Not
blind are: the gradebook, `roster.csv` and `intake-notes.txt`, what students wrote into their notebooks, and exports.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from autograder.gradebook.schema import FILE_NAME, friendly_db_errors
from autograder.gradebook.store import Gradebook, open_gradebook
from autograder.gradebook.totals import Total
from autograder.intake.identity import Person
from autograder.intake.provenance import Provenance
from autograder.lms.final_grade import FinalGrade
from autograder.results import SubmissionResult
from autograder.submissions.names import safe_file_name

_LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ"  # no two look alike, and without vowels there are no words
_SHORTEST = 3  # letters of a name that are looked for in messages
_PATTERN_START, _PATTERN_END = r"(?<![^\W\d_])", r"(?![^\W\d_])"


class ShownNames:
    """The names under which graders see submissions: their ids, or their own if nothing is blind.

    Args:
        ids: By name; empty if nothing is blind.
        origins: Who submitted what, by name: these names are looked for in messages.
    """

    def __init__(self, ids: Mapping[str, str], origins: Mapping[str, Provenance]) -> None:
        self._ids = ids
        self._names = {shown: name for name, shown in ids.items()}
        self._origins = origins

    @property
    def blind(self) -> bool:
        """Whether names are replaced."""
        return bool(self._ids)

    def name(self, name: str) -> str:
        """Return the name to show."""
        return self._ids.get(name, name)

    def real(self, shown: str) -> str:
        """Return the name of the submission that is shown as this one."""
        return self._names.get(shown, shown)

    def text(self, name: str, text: str) -> str:
        """Return a message about a submission, with the id instead of the student's name and files."""
        if name not in self._ids or not text:
            return text
        return _pattern(_terms(name, self._origins.get(name, Provenance()))).sub(self._ids[name], text)

    def result(self, result: SubmissionResult) -> SubmissionResult:
        """Return a result as graders may see it."""
        name = result.submission
        if name not in self._ids:
            return result
        checks = tuple(
            replace(one, message=self.text(name, one.message), detail=self.text(name, one.detail))
            for one in result.checks
        )
        cells = tuple(replace(one, message=self.text(name, one.message)) for one in result.cells)
        notes = tuple(replace(one, text=self.text(name, one.text)) for one in result.notes)
        message = self.text(name, result.message)
        return replace(result, submission=self.name(name), message=message, checks=checks, cells=cells, notes=notes)

    def final_grade(self, grade: FinalGrade) -> FinalGrade:
        """Return a grade as graders may see it, for feedback; exports take it as it is."""
        name = grade.submission
        if name not in self._ids:
            return grade
        origin = replace(grade.origin, people=(), place="")
        result = grade.result and self.result(grade.result)
        person, why = Person(name=self.name(name)), self.text(name, grade.why)
        return replace(grade, person=person, submission=self.name(name), why=why, origin=origin, result=result)

    def results(self, results: Sequence[SubmissionResult]) -> list[SubmissionResult]:
        """Return results as graders may see them; by id if they are blind, as the order tells names as well."""
        shown = [self.result(one) for one in results]
        return sorted(shown, key=lambda one: one.submission) if self.blind else shown

    def totals(self, totals: Sequence[Total]) -> list[Total]:
        """As `results`, for the totals of `grade all`."""
        shown = [
            replace(one, student=self.name(one.student), message=self.text(one.student, one.message))
            for one in totals
        ]
        return sorted(shown, key=lambda one: one.student) if self.blind else shown


def shown_names(book: Gradebook) -> ShownNames:
    """Return the names to show; submissions that are new in a blind gradebook get their ids."""
    if not is_blind(book):
        return ShownNames({}, {})
    origins = book.provenance()
    ids = known_ids(book)
    taken = set(ids.values())
    new: dict[str, str] = {}
    for name in _all_names(book, origins):
        if name not in ids:
            new[name] = _new_id(taken)
            taken.add(new[name])
    if new:
        with book.writing() as connection:
            connection.executemany("INSERT OR IGNORE INTO blind_ids VALUES (?, ?)", list(new.items()))
        ids = known_ids(book)
    return ShownNames(ids, origins)


def is_blind(book: Gradebook) -> bool:
    """Whether graders see ids instead of names."""
    with friendly_db_errors(book.path):
        return bool(book.connection.execute("SELECT blind FROM folder").fetchone()[0])


def known_ids(book: Gradebook) -> dict[str, str]:
    """Return the ids that were given so far, by name: they stay the same."""
    with friendly_db_errors(book.path):
        return dict(map(tuple, book.connection.execute("SELECT name, id FROM blind_ids").fetchall()))


def set_blind(book: Gradebook, blind: bool, out: Path) -> None:
    """Let graders see ids, or names again, from now on.

    Args:
        blind: Which of the two.
        out: The output folder: its files under the other names are removed or get the new names. Make all files from
            the gradebook again afterwards (`autograder.gradebook.session.write_all_files`).
    """
    with book.writing() as connection:
        connection.execute("UPDATE folder SET blind = ?", (int(blind),))
    shown_names(book)  # gives ids
    renames = [(name, shown) if blind else (shown, name) for name, shown in known_ids(book).items()]
    for folder in [out / name for name in book.assignments()] if book.of_several else [out]:
        for before, after in (map(safe_file_name, pair) for pair in renames):
            with friendly_db_errors(folder):
                (folder / "results" / f"{before}.json").unlink(missing_ok=True)
                for suffix in ("html", "md"):
                    (folder / "feedback" / f"{before}.{suffix}").unlink(missing_ok=True)
                notebook = folder / "notebooks" / f"{before}.ipynb"
                if notebook.is_file():
                    notebook.replace(notebook.with_name(f"{after}.ipynb"))


def is_blind_folder(out: Path) -> bool:
    """Whether an output folder is graded blind; one without a gradebook is not."""
    if not (out / FILE_NAME).is_file():
        return False
    with open_gradebook(out) as book:
        return is_blind(book)


def _all_names(book: Gradebook, origins: Mapping[str, Provenance]) -> list[str]:
    with friendly_db_errors(book.path):
        rows = book.connection.execute("SELECT DISTINCT name FROM submissions").fetchall()
    return list(dict.fromkeys([*origins, *book.students(), *(name for (name,) in rows)]))


def _new_id(taken: set[str]) -> str:
    while True:
        # Drawn, not computed from the name: what is computed can be computed for each name of the class.
        new = "S-" + "".join(secrets.choice(_LETTERS) for _ in range(5))
        if new not in taken:
            return new


def _terms(name: str, origin: Provenance) -> tuple[str, ...]:
    """What in a message says who somebody is."""
    whole = [name, origin.place, PurePosixPath(origin.place).stem]
    for person in origin.people:
        whole += [person.name, person.login, person.sid, person.email]
    words = [
        word for one in (name, *(person.name for person in origin.people)) for word in re.split(r"[\W\d_]+", one)
    ]
    terms = {term for term in (*whole, *words) if len(term) >= _SHORTEST}
    return tuple(sorted(terms, key=lambda one: (-len(one), one)))


@lru_cache(maxsize=4096)
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    if not terms:
        return re.compile(r"(?!)")
    return re.compile(_PATTERN_START + "(?:" + "|".join(map(re.escape, terms)) + ")" + _PATTERN_END, re.IGNORECASE)
