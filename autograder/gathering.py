"""Submissions from several folders, zips and files at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from autograder.config import Limits
from autograder.intake import Intake, find_submissions
from autograder.names import unique_names


def gather(sources: Sequence[Path], assignment: str, limits: Limits) -> Intake:
    """List the submissions of several folders, zips or files.

    Args:
        sources: At least one.
        assignment: The assignment that they answer.
        limits: `notebook_mb` is the largest file that will be read.

    Returns:
        The submissions of all; a name that occurs twice is preceded by its folder's.

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
    ignored = tuple(name for intake in intakes for name in intake.ignored)
    return Intake(tuple(submissions), ignored, tuple(note for intake in intakes for note in intake.notes))


def _is_notebook(source: Path) -> bool:
    return source.is_file() and source.suffix.lower() != ".zip"
