"""Each status has its meaning in one line: in the terminal, and in the guide in the same words."""

from __future__ import annotations

from rich.console import Console

from autograder.cli.status_meanings import meanings_table
from autograder.gradebook.totals import MISSING, NOT_GRADED, UNCLEAR
from autograder.grading.submission_status import MEANINGS
from autograder.paths import ROOT
from autograder.results import GRADED, NEEDS_HUMAN


def lines_of(*statuses: str) -> list[str]:
    console = Console(width=80)
    with console.capture() as capture:
        console.print(meanings_table(statuses))
    return [line.rstrip() for line in capture.get().splitlines()]


def test_every_status_has_a_meaning() -> None:
    assert set(MEANINGS) == {*GRADED, *NEEDS_HUMAN, UNCLEAR, NOT_GRADED, MISSING}


def test_each_meaning_is_one_line_of_80_columns() -> None:
    assert len(lines_of(*MEANINGS)) == len(MEANINGS)


def test_only_the_statuses_that_occur_are_shown_once_each() -> None:
    assert [line.split()[0] for line in lines_of("invalid", "graded", "graded")] == ["graded", "invalid"]


def test_the_guide_has_the_same_sentences() -> None:
    guide = (ROOT / "docs" / "grading.md").read_text("utf-8")
    assert [status for status, meaning in MEANINGS.items() if f"| `{status}` | {meaning} |" not in guide] == []
