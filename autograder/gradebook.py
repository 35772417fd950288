"""What a run leaves behind: the grades as CSV, one JSON file per submission, and a table for the terminal.

Names and messages are untrusted. In the JSON they stay whole (special characters are written as escapes); in the CSV
and the table they are cleaned of what a spreadsheet or a terminal would obey.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import statistics
import uuid
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from autograder.display import number, one_line, spreadsheet_text
from autograder.names import safe_file_name
from autograder.results import CellReport, CheckResult, SubmissionResult

STATUS_STYLES = {
    "graded": "green",
    "timeout": "yellow",
    "crashed": "yellow",
    "memory": "yellow",
    "invalid": "red",
    "kit_error": "bold red",
}
# Legal in JSON, but able to confuse terminals, editors or UTF-8 writers.
_ESCAPED_IN_JSON = re.compile(r"[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


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
    write_at_once(path, buffer.getvalue())


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
        "cells": [asdict(cell) for cell in result.cells],
        "checks": [asdict(check) for check in result.checks],
    }
    text = json.dumps(content, ensure_ascii=False, indent=2)
    write_at_once(path, _ESCAPED_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n")
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
        )
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        reason = f"it has no {error}" if isinstance(error, KeyError) else str(error)
        raise ValueError(f"{path.name} is not a result of this kit: {reason}. Grade the submission again.") from error


def results_table(results: Sequence[SubmissionResult]) -> Table:
    """The results as a table for the terminal.

    Args:
        results: The results, shown in this order.

    Returns:
        A table with one row per submission and a column per question; only the names give way in a narrow terminal.
    """
    questions = _questions_of(results)
    several = len({result.assignment for result in results}) > 1
    # The box already puts one space between columns.
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=0, show_edge=False)
    table.add_column("submission", overflow="ellipsis", min_width=8)
    if several:
        table.add_column("assignment", no_wrap=True)
    table.add_column("status", no_wrap=True)
    table.add_column("score", justify="right", no_wrap=True)
    for question in questions:
        table.add_column(question, justify="right", no_wrap=True)
    table.add_column("s", justify="right", no_wrap=True)
    for result in results:
        table.add_row(*_row(result, questions, several))
    return table


def summary_line(results: Sequence[SubmissionResult]) -> str:
    """One line: how many submissions ended how, and the mean and median of the scores that count.

    Args:
        results: The results.

    Returns:
        The line; scores of submissions that need a human are left out of mean and median.
    """
    counts = Counter(result.status for result in results)
    order = [*(status for status in STATUS_STYLES if counts[status]), *sorted(counts.keys() - STATUS_STYLES.keys())]
    statuses = ", ".join(f"{counts[status]} {one_line(status)}" for status in order)
    noun = "submission" if len(results) == 1 else "submissions"
    line = f"{len(results)} {noun}{': ' if statuses else ''}{statuses}"
    scores = [result.score for result in results if not result.needs_human]
    if not scores:
        return line
    best = max(result.max_score for result in results)
    mean, median = number(statistics.fmean(scores)), number(statistics.median(scores))
    return f"{line} · mean {mean}, median {median} of {number(best)}"


def _row(result: SubmissionResult, questions: Sequence[str], several: bool) -> list[Text]:
    # Text is shown as it is: [red] in a name is no markup.
    name = Text(one_line(result.submission), no_wrap=True, overflow="ellipsis")
    scores = result.question_scores
    most: Counter[str] = Counter()
    for check in result.checks:
        most[check.question] += check.max_points  # type: ignore[assignment]  # Counter adds floats as well
    cells = [_points(scores.get(question), most[question]) for question in questions]
    status = Text(one_line(result.status), style=STATUS_STYLES.get(result.status, ""))
    score = Text("–" if result.needs_human else _short(result.score), style="dim" if result.needs_human else "bold")
    assignment = [Text(one_line(result.assignment))] if several else []
    return [name, *assignment, status, score, *cells, Text(f"{result.seconds:.0f}", style="dim")]


def _points(points: float | None, most: float) -> Text:
    if points is None:
        return Text("–", style="dim")
    if points >= most:
        return Text(_short(points), style="green")
    return Text(_short(points), style="yellow" if points > 0 else "red")


def _short(value: float) -> str:
    """At most four characters for what a question is worth, so that twelve of them fit on a line."""
    return number(round(value, 1)) if abs(value) < 100 else f"{value:.0f}"


def _questions_of(results: Iterable[SubmissionResult]) -> list[str]:
    names = dict.fromkeys(check.question for result in results for check in result.checks)
    return sorted(names, key=lambda name: int(re.sub(r"\D", "", name) or 0))


def write_at_once(path: Path, text: str) -> None:
    """Write a text file beside its place and swap, so that nobody ever sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{uuid.uuid4().hex}.tmp")
    try:
        with draft.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
