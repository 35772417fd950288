"""Submissions from several folders, zips and files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from autograder.config import Limits
from autograder.submissions.find import Intake, Submission, find_submissions
from autograder.submissions.names import confusable, unique_names


def find_in_sources(sources: Sequence[Path], assignment: str, limits: Limits) -> Intake:
    """Return the submissions of several folders, zips or files; a name that occurs twice gets its folder's in front.

    Args:
        sources: At least one.
        limits: `notebook_mb` is the largest file that will be read.

    Raises:
        IntakeError: One of them has no submissions or cannot be read.
    """
    intakes = [find_submissions(source, assignment, limits) for source in sources]
    found = [
        (submission, source.name if _is_notebook(source) else f"{source.name}/{submission.name}")
        for source, intake in zip(sources, intakes, strict=True)
        for submission in intake.submissions
    ]
    names = unique_names([submission.name for submission, _ in found], [full for _, full in found])
    submissions = [replace(submission, name=name) for (submission, _), name in zip(found, names, strict=True)]
    notes = [note for intake in intakes for note in intake.notes] + _same_names(submissions)
    ignored = tuple(name for intake in intakes for name in intake.ignored)
    sites = dict.fromkeys(site for intake in intakes for site in intake.sites)
    return Intake(tuple(submissions), ignored, tuple(notes), sites=tuple(sites))


def _same_names(submissions: Sequence[Submission]) -> list[str]:
    """Return a remark for each name that several submissions have, perhaps with other capitals or blanks."""
    named: dict[str, list[Submission]] = {}
    for submission in submissions:
        named.setdefault(confusable(submission.origin.name), []).append(submission)
    notes = []
    for alike in named.values():
        if len(alike) > 1:
            equal = len({submission.origin.name for submission in alike}) == 1
            apart = "" if equal else ", apart from capitals and blanks"
            rows = ", ".join(one.name if equal else f'{one.name} for "{one.origin.name}"' for one in alike)
            called = " ".join(alike[0].origin.name.split())
            notes.append(f"{len(alike)} submissions are called {called}{apart}; their rows are {rows}.")
    return notes


def _is_notebook(source: Path) -> bool:
    return source.is_file() and source.suffix.lower() != ".zip"
