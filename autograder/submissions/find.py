"""Submissions in a folder or zip: who submitted them, and which notebook to grade.

Nothing here runs student code, follows a link out of the folder, unpacks a zip to disk or opens Otter's log. A
submission that cannot be graded still gets its row: reading it raises `UnreadableSubmission`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.intake.identity import Person
from autograder.intake.notebooks import Cell, Notebook, UnreadableSubmission
from autograder.intake.provenance import Provenance
from autograder.intake.read_files import contents_of
from autograder.intake.scan_folder import (
    RENAMED,
    SUFFIXES,
    Document,
    Item,
    file_item,
    is_ignored,
    list_folder,
    suffix_of,
)
from autograder.intake.scan_zip import list_archive
from autograder.lms.registry import DOWNLOAD_NAMES, SITES, recognise
from autograder.submissions.entries import is_no_submission, origins_of, problem_of
from autograder.submissions.helper_files import belongs, helper_files
from autograder.submissions.names import safe_file_name, unique_names
from autograder.submissions.roster_match import RosterMatch
from autograder.submissions.select_notebook import Candidate, candidate, choose

if TYPE_CHECKING:
    from autograder.config import Limits

__all__ = [
    "Cell",
    "Intake",
    "IntakeError",
    "Notebook",
    "Submission",
    "UnreadableSubmission",
    "find_submissions",
    "read_candidates",
    "read_cells",
    "safe_file_name",
]

MAX_CANDIDATES = 50  # notebooks and scripts of one student that are read to find the right one


class IntakeError(ValueError):
    """The folder or zip as a whole cannot be used."""


@dataclass(frozen=True)
class Submission:
    """The submission of one student.

    Args:
        name: Its unique name in this run.
        path: The file or folder, or the zip that it is in; for messages.
        member: Its name inside of that zip; None outside of zips.
        documents: The files that may hold the notebook.
        max_bytes: The largest file that is read.
        problem: Why it cannot be graded, or "".
        label: The file that counts, if it is known already; "" if it has to be found.
        notebook: The content of that file, if it was read already.
        content_hash: Its hash (`submissions.content_hash`), if it was read already.
        origin: Who submitted it and when, as far as names and metadata say.
    """

    name: str
    assignment: str
    path: Path
    member: str | None
    documents: tuple[Document, ...]
    max_bytes: int
    problem: str = ""
    label: str = ""
    origin: Provenance = field(default_factory=Provenance)
    notebook: Notebook | None = field(default=None, compare=False, repr=False)
    content_hash: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True)
class Intake:
    """The submissions of a folder or zip.

    Args:
        ignored: Names of other files and folders.
        notes: Remarks for people: a sentence each.
        findings: How the submissions match a roster; None without a roster.
        missing: Who is on the roster and has submitted nothing.
        sites: The course sites whose downloads were recognised.
    """

    submissions: tuple[Submission, ...]
    ignored: tuple[str, ...]
    notes: tuple[str, ...] = ()
    findings: tuple[RosterMatch, ...] | None = None
    missing: tuple[Person, ...] = ()
    sites: tuple[str, ...] = ()


def find_submissions(source: Path, assignment: str, limits: Limits) -> Intake:
    """Return the submissions in a folder or zip, or a single notebook as a submission.

    Args:
        source: The folder or zip, with one file or one folder per student; or one .ipynb or .py file.
        limits: `notebook_mb` is the largest file that will be read.

    Raises:
        IntakeError: There is nothing to grade, or `source` cannot be read.
    """
    items = _items_of(source)
    layout = recognise(items)
    entries = [(entry.item, entry.origin) for entry in layout.entries] if layout else []
    unmatched = layout.unmatched if layout else items
    aside = [item.name for item in items if is_ignored(item.name)] if layout else []
    ignored = (
        *aside,
        *(layout.ignored if layout else ()),
        *(item.name for item in unmatched if is_no_submission(item)),
    )
    plain = [item for item in unmatched if not is_no_submission(item)]
    entries += list(zip(plain, origins_of(plain), strict=True))
    if not entries:
        only = f" It only holds {', '.join(ignored[:5])}{', …' if len(ignored) > 5 else ''}." if ignored else ""
        raise IntakeError(
            f"{source} has no submissions (.ipynb, .py or .zip files, or one folder per student).{only}"
        )
    notes = [f"{source.name}: {item.note}" for item in items if item.note]
    if layout:
        notes += [f"{source.name}: {note}" for note in layout.notes]
        notes += [f"{source.name}: {item.name} {SITES[layout.site].unmatched_note}" for item in plain]
    sites = (SITES[layout.site].title,) if layout else ()
    return Intake(_submissions(entries, assignment, limits), ignored, tuple(notes), sites=sites)


def _submissions(
    entries: Sequence[tuple[Item, Provenance]], assignment: str, limits: Limits
) -> tuple[Submission, ...]:
    names = unique_names(
        [origin.name for _, origin in entries],
        [origin.full_name if origin.site else item.name for item, origin in entries],
    )
    max_bytes = limits.notebook_mb * 1024 * 1024
    return tuple(
        Submission(
            name, assignment, item.path, item.member, item.documents, max_bytes, problem_of(item), origin=origin
        )
        for name, (item, origin) in zip(names, entries, strict=True)
    )


def read_cells(submission: Submission, assignment_functions: Mapping[str, Sequence[str]]) -> Notebook:
    """Read the notebook of a submission.

    Of several, the one counts whose metadata names the assignment, else the one that defines most of its functions.

    Args:
        assignment_functions: For each assignment the names of its functions (`Grading.functions`).

    Raises:
        UnreadableSubmission: It cannot be graded; the message says why and what to do.
    """
    if submission.notebook is not None:
        return submission.notebook
    functions = frozenset(assignment_functions.get(submission.assignment, ()))
    candidates = read_candidates(submission, functions)
    notebooks = [one for one in candidates if submission.label in ("", one.label)]
    chosen = choose(notebooks or candidates, submission.assignment)
    return replace(chosen, files=helper_files(candidates, chosen.label))


def read_candidates(submission: Submission, functions: frozenset[str], expected: int = 1) -> list[Candidate]:
    """Read every file of a submission that may be a notebook to grade.

    Args:
        functions: The names to look for in each file.
        expected: How many notebooks there may be.

    Returns:
        The files in order, at least one; those that cannot be read have a problem.

    Raises:
        UnreadableSubmission: The submission as a whole cannot be read; the message says why and what to do.
    """
    if submission.problem:
        raise UnreadableSubmission(submission.problem)
    keep = "one" if expected == 1 else f"the {expected} to grade"
    candidates: list[Candidate] = []
    size = 0
    wanted = "" if expected > 1 else submission.assignment
    for label, content in contents_of(submission.documents, submission.max_bytes):
        if submission.label and not belongs(submission.label, label):
            continue
        size += len(content) if isinstance(content, bytes) else 0
        problem = ""
        if len(candidates) == MAX_CANDIDATES:
            problem = f"{submission.name} holds more than {MAX_CANDIDATES} notebooks and scripts. Keep {keep}."
        elif size > (expected + 1) * submission.max_bytes:
            problem = f"The notebooks of {submission.name} are too large together. Keep only {keep}."
        if problem and any(_names_its_assignment(known, wanted) for known in candidates):
            break  # notebooks are read before scripts, so the rest is other work
        if problem:
            raise UnreadableSubmission(problem)
        candidates.append(candidate(label, content, functions))
    if not candidates:
        raise UnreadableSubmission(f"{submission.label} is no longer there. Grade the submission again.")
    return candidates


def _names_its_assignment(known: Candidate, wanted: str) -> bool:
    named = known.notebook.assignment if known.notebook else ""
    return bool(named) and wanted in ("", named)


def _items_of(source: Path) -> list[Item]:
    suffix = suffix_of(source.name)
    try:
        if source.is_dir():
            return list_folder(source, DOWNLOAD_NAMES)
        if not source.exists():
            raise IntakeError(f"{source} does not exist. Name a folder or zip of submissions.")
        if suffix == ".zip":
            return list_archive(source, DOWNLOAD_NAMES)
    except OSError as error:
        raise IntakeError(f"{source} cannot be read ({error.strerror}). Check its permissions.") from None
    except UnreadableSubmission as error:
        raise IntakeError(str(error)) from None
    if suffix not in (*SUFFIXES, *RENAMED):
        raise IntakeError(f"{source} is neither a folder nor a .zip, .ipynb or .py file. Name one of these.")
    return [file_item(source.resolve(), source.resolve().parent)]
