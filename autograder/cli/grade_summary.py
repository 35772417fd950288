"""What `grade --json` prints: how many submissions ended how, and who needs a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, median

from autograder.gradebook.store import open_gradebook
from autograder.results import SubmissionResult


def summary_of(out: Path, exit_code: int) -> dict[str, object]:
    """Return what the folder of the grades holds now, also of earlier runs.

    Args:
        out: The folder that `grade` wrote.
        exit_code: Of the run.
    """
    with open_gradebook(out) as book:
        several = book.of_several
        folders = {name: out / name if several else out for name in book.assignments()}
        assignments = {name: _of_one(book.results(name), folder) for name, folder in folders.items()}
    totals = {"totals": str(out / "totals.csv")} if several else {}
    return {"exit_code": exit_code, "folder": str(out), **totals, "assignments": assignments}


def _of_one(results: Sequence[SubmissionResult], folder: Path) -> dict[str, object]:
    scores = [result.score for result in results if not result.needs_human]
    return {
        "grades": str(folder / "grades.csv"),
        "submissions": len(results),
        "statuses": dict(Counter(result.status for result in results)),
        "need_a_person": [result.submission for result in results if result.needs_human],
        "max_score": max((result.max_score for result in results), default=None),
        "mean": round(fmean(scores), 2) if scores else None,
        "median": round(median(scores), 2) if scores else None,
    }
