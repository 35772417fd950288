"""The table of results in the terminal, and the line below it."""

from __future__ import annotations

import pytest
from helpers.sample_results import check, invalid, result
from rich.console import Console

from autograder.cli.tables import results_table, summary_line
from autograder.results import SubmissionResult


def shown(*results: SubmissionResult, width: int = 100) -> list[str]:
    console = Console(width=width, color_system=None)
    with console.capture() as capture:
        console.print(results_table(results))
    return capture.get().splitlines()


@pytest.mark.parametrize("width", [80, 100, 120])
def test_twelve_questions_fit_on_a_line(width: int) -> None:
    lines = shown(result("kim", share=1 / 3), result("x" * 200, "kit_error"), width=width)
    assert len(lines) == 4
    assert all(len(line) <= width for line in lines)
    assert lines[2].split() == ["kim", "graded", "30", *["2.5"] * 12, "12"]


def test_a_long_name_is_cut_with_an_ellipsis() -> None:
    assert shown(result("name " * 40), width=80)[2].split("graded")[0].rstrip().endswith("…")


def test_names_are_shown_as_they_are_and_never_as_markup() -> None:
    assert shown(result("[red]kim[/red] :smile:"))[2].startswith("[red]kim[/red] :smile: ")


def test_terminal_codes_in_a_name_are_not_sent_to_the_terminal() -> None:
    assert shown(result("k\x1b[31mim\u202e"))[2].startswith("kim ")


def test_a_submission_that_needs_a_human_shows_no_score() -> None:
    assert shown(result(), invalid())[3].split() == ["lee", "invalid", *["–"] * 13, "0"]


def test_the_table_keeps_the_order_given() -> None:
    assert [line.split()[0] for line in shown(result("b"), result("a"))[2:]] == ["b", "a"]


def test_several_assignments_have_a_column_for_them() -> None:
    other = SubmissionResult("kim", "boston", "graded", (check("q1", 1, 1),), 1)
    assert "assignment" in shown(result(), other)[0]


def test_a_table_of_nothing_is_empty() -> None:
    assert len(shown()) == 2


def test_the_summary_counts_statuses_and_averages_what_counts() -> None:
    results = [result(share=1), result(share=0.5), result(status="timeout", share=0), invalid()]
    assert summary_line(results) == ("4 submissions: 2 graded, 1 timeout, 1 invalid · mean 45, median 45 of 90")


def test_the_summary_of_nothing_gradable_has_no_mean() -> None:
    assert summary_line([invalid()]) == "1 submission: 1 invalid"


def test_the_summary_of_nothing_is_still_a_line() -> None:
    assert summary_line([]) == "0 submissions"
