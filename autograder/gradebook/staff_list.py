"""Which submissions have something for staff to look at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from autograder.results import StaffNote, SubmissionResult

_FEW = 4  # a class this small has no "most"


def to_look_at(results: Sequence[SubmissionResult]) -> list[SubmissionResult]:
    """Return the submissions with notes, in their order, each with the notes that are its own.

    A note that more than half of a class share tells about the released notebook and is left out.

    Args:
        results: The class; one assignment or several.
    """
    sizes = Counter(result.assignment for result in results)
    shared = Counter(key for result in results for key in {_key(result, note) for note in result.notes})
    kept = []
    for result in results:
        size = sizes[result.assignment]
        notes = tuple(note for note in result.notes if size <= _FEW or 2 * shared[_key(result, note)] <= size)
        if notes:
            kept.append(replace(result, notes=notes))
    return kept


def look_line(results: Sequence[SubmissionResult]) -> str:
    """Return one line for the terminal, or "" where there is nothing to look at.

    Args:
        results: The class.
    """
    count = len(to_look_at(results))
    if not count:
        return ""
    return (
        f"{count} submission{' has' if count == 1 else 's have'} something to look at:"
        ' see "Look at this" in report.html'
    )


def _key(result: SubmissionResult, note: StaffNote) -> tuple[str, str, str]:
    return result.assignment, note.kind, note.text
