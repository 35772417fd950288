"""Results as a table for the terminal, and as one line."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from autograder.results import SubmissionResult
from autograder.text import number, one_line

STATUS_STYLES = {
    "graded": "green",
    "timeout": "yellow",
    "crashed": "yellow",
    "memory": "yellow",
    "invalid": "red",
    "kit_error": "bold red",
}


def results_table(results: Sequence[SubmissionResult]) -> Table:
    """Return a table with a row per submission and a column per question; a narrow terminal shortens only names."""
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
    """Return one line: how many submissions have which status, and mean and median of those that need no human."""
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
    # Text, because [red] in a name is not markup.
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
    """Return at most four characters, so that the points of twelve questions fit on a line."""
    return number(round(value, 1)) if abs(value) < 100 else f"{value:.0f}"


def _questions_of(results: Iterable[SubmissionResult]) -> list[str]:
    names = dict.fromkeys(check.question for result in results for check in result.checks)
    return sorted(names, key=lambda name: int(re.sub(r"\D", "", name) or 0))
