"""What each status of a submission or a student means, in one line."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from rich.console import Console
from rich.table import Table
from rich.text import Text

from autograder.grading.submission_status import MEANINGS

UNKNOWN_SCORE = {"?": "the score is not known yet; the message in totals.csv says why"}


def meanings_table(statuses: Iterable[str], signs: Mapping[str, str] = MappingProxyType({})) -> Table:
    """Return the meanings of these statuses, and of other signs below them, as lines for the terminal."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column()
    present = set(statuses)
    shown = {status: meaning for status, meaning in MEANINGS.items() if status in present}
    for status, meaning in (shown | dict(signs)).items():
        table.add_row(Text(status, style="bold"), Text(meaning))
    return table


def show_meanings(statuses: Collection[str], console: Console, signs: Mapping[str, str] | None = None) -> None:
    """Show what the statuses and other signs mean, a line for each; nothing if everything is graded."""
    if set(statuses) - {"graded"}:
        console.print()
        console.print(meanings_table(statuses, signs or {}))
        console.print()
