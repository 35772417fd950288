"""The notebooks of a class, read for comparison: from folders that `grade` wrote, or from submissions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.gradebook.run_grades import folders_of, load_grades
from autograder.gradebook.schema import FILE_NAME
from autograder.intake.notebooks import Cell, UnreadableSubmission, parse_notebook
from autograder.intake.provenance import Provenance
from autograder.results import CheckResult
from autograder.similar.known_work import KnownWork
from autograder.similar.pieces import RESULT, Piece, Pieces, Place
from autograder.submissions.find import Submission, read_cells
from autograder.submissions.names import safe_file_name, unique_names
from autograder.submissions.sources import find_in_sources
from autograder.submissions.split_by_assignment import split_by_assignment
from autograder.text import one_line

_SAYS_SOMETHING = ("failed", "raised", "not_data")
_LONGEST_RESULT = 300


@dataclass(frozen=True)
class Work:
    """One notebook.

    Args:
        name: Unique in the class.
        sources: The source of each cell, by its place in the notebook.
        pieces: What is its own: pieces that nothing known explains.
        person: Who handed it in, where a course site says so, else "". Nobody is compared with themselves.
    """

    name: str
    sources: Mapping[int, str]
    pieces: Pieces
    person: str = ""


@dataclass
class ClassWork:
    """The notebooks of one assignment, and why others cannot be compared, by name."""

    works: list[Work] = field(default_factory=list)
    unreadable: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Read:
    name: str
    full_name: str
    cells: tuple[Cell, ...]
    origin: Provenance
    checks: tuple[CheckResult, ...] = ()
    problem: str = ""


def is_grades(source: Path) -> bool:
    """Whether a folder was written by `grade`, or is an assignment's folder in one of `grade all`."""
    above = (source.parent / FILE_NAME).is_file() and (source / "notebooks").is_dir()
    return source.is_dir() and ((source / FILE_NAME).is_file() or above)


def read_class(
    sources: Sequence[Path], assignments: Sequence[AssignmentConfig], known: Mapping[str, KnownWork]
) -> dict[str, ClassWork]:
    """Read all notebooks of a class.

    Args:
        sources: Folders that `grade` wrote, or folders, zips and files of submissions.
        assignments: The assignments to look at; notebooks of others are passed over.
        known: What explains pieces, by assignment.

    Returns:
        The notebooks by assignment; nothing for an assignment that nobody handed in.

    Raises:
        IntakeError: A source holds nothing, or cannot be read.
        GradesError: A folder that `grade` wrote has no grades.
    """
    found: dict[str, list[_Read]] = {assignment.name: [] for assignment in assignments}
    for source in sources:
        if is_grades(source):
            for name, folder in folders_of(source, list(found)).items():
                found[name] += _from_grades(folder, name, source.name)
    plain = [source for source in sources if not is_grades(source)]
    if plain:
        limits = max((one.limits for one in assignments), key=lambda one: one.notebook_mb)
        for submission in find_in_sources(plain, "all", limits).submissions:
            for name, read in _from_submission(submission, assignments):
                found[name].append(read)
    classes = {name: _class_of(reads, known[name]) for name, reads in found.items() if reads}
    # What cannot be read is listed for each assignment that it may be for: those that others handed in.
    handed_in = {name: class_ for name, class_ in classes.items() if class_.works}
    return handed_in or classes


def _from_grades(folder: Path, assignment: str, source: str) -> Iterable[_Read]:
    for graded in load_grades(folder, assignment).graded:
        result = graded.result
        if result is None:
            continue
        path = folder / "notebooks" / f"{safe_file_name(graded.submission)}.ipynb"
        cells: tuple[Cell, ...] = ()
        problem = result.message if result.needs_human else ""
        try:
            cells = parse_notebook(path.read_bytes(), path.name).cells
        except OSError:
            problem = problem or f"{path.name} is not in the notebooks folder. Grade the submission again."
        except UnreadableSubmission as error:
            problem = problem or str(error)
        full_name = f"{source}/{graded.submission}"
        yield _Read(graded.submission, full_name, cells, graded.origin, result.checks, "" if cells else problem)


def _from_submission(submission: Submission, assignments: Sequence[AssignmentConfig]) -> Iterable[tuple[str, _Read]]:
    files = split_by_assignment(submission, assignments)
    full_name = f"{submission.path.name}/{submission.name}"
    blank = _Read(submission.name, full_name, (), submission.origin)
    if not files.submissions:  # who knows which assignment it was for
        problem = files.problem or "; ".join(one.why for one in files.unclear) or "no notebook found"
        for assignment in assignments:
            yield assignment.name, replace(blank, problem=problem)
    for assignment in assignments:
        if one := files.submissions.get(assignment.name):
            try:
                notebook = read_cells(one, {assignment.name: assignment.functions})
                yield assignment.name, replace(blank, cells=(*notebook.cells, *notebook.modules))
            except UnreadableSubmission as error:
                yield assignment.name, replace(blank, problem=str(error))


def _class_of(reads: Sequence[_Read], known: KnownWork) -> ClassWork:
    class_ = ClassWork()
    names = unique_names([read.name for read in reads], [read.full_name for read in reads])
    for name, read in zip(names, reads, strict=True):
        if read.cells:
            class_.works.append(work_of(name, read.cells, known, read.origin, read.checks))
        else:
            class_.unreadable[name] = one_line(read.problem)
    return class_


def work_of(
    name: str,
    cells: Sequence[Cell],
    known: KnownWork,
    origin: Provenance | None = None,
    checks: Sequence[CheckResult] = (),
) -> Work:
    """Return a notebook with the pieces that are its own.

    Args:
        name: Unique in the class.
        known: What explains pieces.
        origin: Who handed it in.
        checks: The results of grading it.
    """
    pieces = known.own_pieces(cells)
    for number, check in enumerate(checks, start=1):
        if check.status in _SAYS_SOMETHING and check.detail:
            piece = Piece(RESULT, f"{check.check}: {one_line(check.detail)}"[:_LONGEST_RESULT])
            pieces[piece] = Place(-number, -1, 0, 0)
    person = origin.full_name if origin is not None and origin.site else ""
    return Work(name, {cell.index: cell.source for cell in cells}, pieces, person)
