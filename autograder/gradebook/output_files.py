"""The files that are made from the gradebook: the grades as CSV, and one JSON file per submission.

Names and messages are untrusted. In the JSON they stay whole (special characters are written as escapes); in the CSV
they are cleaned of what a spreadsheet would obey.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from autograder.files import atomic_write
from autograder.json_text import to_json
from autograder.results import CellReport, CheckResult, Override, SubmissionResult
from autograder.submissions.names import safe_file_name
from autograder.text import number, spreadsheet_text


def write_grades_csv(results: Iterable[SubmissionResult], path: Path, questions: Sequence[str]) -> None:
    """Write the gradebook: UTF-8, one row per submission, in the order given.

    Args:
        results: The results.
        path: The file; replaced in one step.
        questions: "q1" … in the order of grading.yml; a question that was not graded has an empty cell.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(["submission", "assignment", "score", "max_score", "status", *questions, "seconds", "message"])
    for result in results:
        scores = result.question_scores
        writer.writerow(
            [
                spreadsheet_text(result.submission),
                spreadsheet_text(result.assignment),
                number(result.score),
                number(result.max_score),
                spreadsheet_text(result.status),
                *(number(scores[question]) if question in scores else "" for question in questions),
                number(result.seconds),
                spreadsheet_text(result.message),
            ]
        )
    atomic_write(path, buffer.getvalue())


def write_result_json(result: SubmissionResult, folder: Path) -> Path:
    """Write all that is known of one submission.

    Args:
        result: The result.
        folder: The folder of the results; made when it is missing.

    Returns:
        The file, replaced in one step.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{safe_file_name(result.submission)}.json"
    content = {
        "submission": result.submission,
        "assignment": result.assignment,
        "status": result.status,
        "message": result.message,
        "score": result.score,
        "max_score": result.max_score,
        "seconds": result.seconds,
        "sandbox": result.sandbox,
        "data_source": result.data_source,
        "questions": result.question_scores,
        "overrides": [asdict(override) for override in result.overrides],
        "cells": [asdict(cell) for cell in result.cells],
        "checks": [asdict(check) for check in result.checks],
    }
    atomic_write(path, to_json(content))
    return path


def read_result_json(path: Path) -> SubmissionResult:
    """Read what `write_result_json` wrote.

    Args:
        path: The file.

    Returns:
        The result, equal to the one that was written.

    Raises:
        ValueError: It is not such a file.
    """
    try:
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return SubmissionResult(
            submission=content["submission"],
            assignment=content["assignment"],
            status=content["status"],
            checks=tuple(CheckResult(**check) for check in content["checks"]),
            seconds=content["seconds"],
            message=content["message"],
            sandbox=content["sandbox"],
            data_source=content["data_source"],
            cells=tuple(CellReport(**cell) for cell in content["cells"]),
            overrides=tuple(Override(**override) for override in content["overrides"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        reason = f"it has no {error}" if isinstance(error, KeyError) else str(error)
        raise ValueError(f"{path.name} is not a result of this kit: {reason}. Grade the submission again.") from error
