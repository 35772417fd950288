"""The totals of `grade all` as a table for the terminal, and as one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import fmean, median

from rich import box
from rich.table import Table
from rich.text import Text

from autograder.cli.tables import STATUS_STYLES
from autograder.gradebook.totals import MISSING, NOT_GRADED, UNCLEAR, WORST_FIRST, Total
from autograder.text import number, one_line

_STYLES = {**STATUS_STYLES, UNCLEAR: "red", NOT_GRADED: "red", MISSING: "yellow"}
_IN_WORDS = {MISSING: "with a notebook missing", NOT_GRADED: "not graded"}


def totals_table(totals: Sequence[Total], assignments: Sequence[str]) -> Table:
    """Return a table with a row per student and a column per assignment; a narrow terminal shortens only names.

    A dash is a missing notebook, a question mark a score that must not be used yet.
    """
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0), show_edge=False)
    table.add_column("student", overflow="ellipsis", min_width=8)
    for name in (*assignments, "total"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("status", no_wrap=True)
    for row in totals:
        # Text, because [red] in a name is not markup.
        student = Text(one_line(row.student), no_wrap=True, overflow="ellipsis")
        cells = [_score(row.scores[name]) if name in row.scores else Text("–", style="dim") for name in assignments]
        status = Text(one_line(row.status), style=_STYLES.get(row.status, ""))
        table.add_row(student, *cells, _score(row.total, "bold"), status)
    return table


def totals_line(totals: Sequence[Total]) -> str:
    """Return one line: how many students have which status, and mean and median of the known totals."""
    counts = Counter(row.status for row in totals)
    statuses = [f"{counts[name]} {_IN_WORDS.get(name, name)}" for name in reversed(WORST_FIRST) if counts[name]]
    line = f"{len(totals)} student{'' if len(totals) == 1 else 's'}: {', '.join(statuses)}"
    known = [row.total for row in totals if row.total is not None]
    if not known:
        return line
    return f"{line} · mean {number(fmean(known))}, median {number(median(known))} of {number(totals[0].max_score)}"


def _score(value: float | None, style: str = "") -> Text:
    return Text("?", style="red") if value is None else Text(number(value), style=style)
