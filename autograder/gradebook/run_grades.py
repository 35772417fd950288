"""The grades of an output folder, read for export: results, with who submitted what and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.gradebook.schema import FILE_NAME
from autograder.gradebook.store import Gradebook, open_gradebook
from autograder.gradebook.student_totals import totals_of
from autograder.intake.identity import Person, match_people
from autograder.intake.provenance import Provenance
from autograder.results import SubmissionResult


class GradesError(ValueError):
    """The folder has no grades that can be exported."""


@dataclass(frozen=True)
class Graded:
    """One submission: its result, None if it was not graded, and its provenance."""

    submission: str
    result: SubmissionResult | None
    origin: Provenance


@dataclass(frozen=True)
class RunGrades:
    """All of a run's submissions of one assignment, and who submitted nothing."""

    graded: tuple[Graded, ...]
    missing: tuple[Person, ...] = ()


def load_grades(folder: Path, assignment: str) -> RunGrades:
    """Return the grades of one assignment, in the order in which the submissions were first found.

    Args:
        folder: The output folder of `grade`; with `grade all`, one of the folders in it.

    Raises:
        GradesError: There are none.
        GradebookError: They cannot be read.
    """
    with _gradebook(folder) as book:
        run = run_grades(book, assignment)
    if not run.graded:
        raise GradesError(f"{folder} has no grades of {assignment}. Grade something first.")
    return run


def run_grades(book: Gradebook, assignment: str) -> RunGrades:
    """Read the grades of one assignment from an open gradebook, as `load_grades` does; empty if there are none."""
    results = {result.submission: result for result in book.results(assignment)}
    origins, listed = book.provenance(), book.missing_people()
    graded = [Graded(name, results.pop(name, None), origin) for name, origin in origins.items()]
    graded += [Graded(name, result, Provenance(people=(Person(name=name),))) for name, result in results.items()]
    people = [person for one in graded for person in one.origin.people]
    return RunGrades(tuple(graded), tuple(person for person in listed if not match_people(person, people)))


def folders_of(folder: Path, assignments: Sequence[str]) -> dict[str, Path]:
    """Return the folders of the graded assignments by name, in the order of grading.yml.

    Args:
        folder: The output folder of `grade` or of `grade all`.

    Raises:
        GradesError: There are no grades, or the folder is missing.
        GradebookError: They cannot be read.
    """
    with _gradebook(folder) as book:
        held = [name for name in assignments if name in (*book.assignments(), book.holds)]
        inner, above = book.of_several, book.path.parent != folder.resolve()
    names = [name for name in held if not above or name == folder.resolve().name]
    if not names:
        raise GradesError(f"{folder} has no grades of {', '.join(assignments)}. Name the folder that `grade` wrote.")
    return {name: folder / name if inner and not above else folder for name in names}


def totals_by_student(folder: Path, assignments: Sequence[AssignmentConfig]) -> dict[str, float]:
    """Return the known totals by the submission's name; none if only one assignment was graded."""
    if not (folder / FILE_NAME).is_file():
        return {}
    with open_gradebook(folder) as book:
        totals = totals_of(book, assignments)
    return {total.student: total.total for total in totals if total.total is not None}


@contextmanager
def _gradebook(folder: Path) -> Iterator[Gradebook]:
    """The gradebook of an output folder; with `grade all` it is in the folder above the assignments' folders."""
    if not folder.is_dir():
        raise GradesError(f"{folder} is not a folder. Name the folder that `grade` wrote.")
    own = folder.resolve()
    home = next((one for one in (own, own.parent) if (one / FILE_NAME).is_file()), None)
    if home is not None:
        with open_gradebook(home) as book:
            if home == own or (book.of_several and own.name in book.assignments()):
                yield book
                return
    raise GradesError(f"{folder} has no {FILE_NAME}, so there are no grades. Name the folder that `grade` wrote.")
