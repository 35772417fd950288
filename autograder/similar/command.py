"""`similar`: from a class to its pairs above the line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.similar.class_work import ClassWork, read_class
from autograder.similar.findings import Findings, matches_of
from autograder.similar.known_work import KnownWork, known_work
from autograder.similar.scores import LINE


def compare(
    sources: Sequence[Path], assignments: Sequence[AssignmentConfig], most: int, line: float = LINE
) -> list[Findings]:
    """Compare the notebooks of a class with each other, assignment by assignment.

    Args:
        sources: Folders that `grade` wrote, or submissions.
        assignments: The assignments to look at.
        most: How many pairs of each are described.
        line: The score above which a pair is listed.

    Raises:
        IntakeError: A source holds nothing, or cannot be read.
        GradesError: A folder that `grade` wrote has no grades.
    """
    known = {one.name: known_work(one.name, one.functions) for one in assignments}
    class_ = read_class(sources, assignments, known)
    return [compare_class(name, work, known[name], most, line) for name, work in class_.items()]


def compare_class(assignment: str, class_: ClassWork, known: KnownWork, most: int, line: float = LINE) -> Findings:
    """Compare the notebooks of one assignment.

    Args:
        assignment: "imdb" …
        known: What was taken out of them.
        most: How many pairs are described.
        line: The score above which a pair is listed.
    """
    works = [work for work in class_.works if work.pieces]
    blank = tuple(work.name for work in class_.works if not work.pieces)
    matches, more, below = matches_of(works, most, line)
    unreadable = tuple(class_.unreadable.items())
    return Findings(assignment, len(works), matches, more, below, known.sources, known.missing, unreadable, blank)
