"""What each status of a submission or a student means, in one line."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from rich.console import Console
from rich.table import Table
from rich.text import Text

# The least alarming one first.
MEANINGS = {
    "graded": "everything was graded; the message may still say that cells raised",
    "timeout": "a cell or an answer reached its time limit; the rest was graded",
    "crashed": "a cell or an answer ended its process, twice; the rest was graded",
    "memory": "a cell or an answer ran out of memory, twice; the rest was graded",
    "missing": "a notebook was not submitted; it adds nothing to the total",
    "not_graded": "the run was interrupted; run the same command again",
    "unclear": "it is not clear which assignment a file answers; a person decides",
    "invalid": "there is no notebook to grade; a person decides",
    "kit_error": "the grader failed, not the student; a person has to look",
}
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
