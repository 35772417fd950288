"""The files that are made from the gradebook: the grades as CSV, and one JSON file per submission.

Names and messages are untrusted. The JSON has them in full, with special characters as escapes; in the CSV, control
characters are removed and formulas escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from pydantic import TypeAdapter

from autograder.csv_tables import csv_text
from autograder.files import atomic_write
from autograder.results import SubmissionResult
from autograder.submissions.names import safe_file_name
from autograder.text import number, one_line, to_json

_RESULT = TypeAdapter(SubmissionResult)
_ORDER = (
    *("submission", "assignment", "status", "message", "score", "max_score", "seconds", "sandbox", "data_source"),
    *("questions", "overrides", "notes", "cells", "checks"),
)


def write_grades_csv(results: Iterable[SubmissionResult], path: Path, questions: Sequence[str]) -> None:
    """Write the grades in UTF-8, one row per submission, in the order given.

    Args:
        questions: "q1" … in the order of grading.yml; a question that was not graded has an empty cell.
    """
    rows = [["submission", "assignment", "score", "max_score", "status", *questions, "seconds", "message"]]
    for result in results:
        scores = result.question_scores
        rows.append(
            [
                one_line(result.submission),
                result.assignment,
                number(result.score),
                number(result.max_score),
                result.status,
                *(number(scores[question]) if question in scores else "" for question in questions),
                number(result.seconds),
                one_line(result.message),
            ]
        )
    atomic_write(path, csv_text(rows))


def write_result_json(result: SubmissionResult, folder: Path) -> Path:
    """Write everything about one submission into a folder, and return the file."""
    path = folder / f"{safe_file_name(result.submission)}.json"
    sums = {"score": result.score, "max_score": result.max_score, "questions": result.question_scores}
    content = _RESULT.dump_python(result) | sums
    atomic_write(path, to_json({name: content[name] for name in _ORDER}))
    return path
