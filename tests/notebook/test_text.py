"""Results of checks as text and as Markdown."""

from __future__ import annotations

import pytest
from helpers.notebook_results import CURVES, HOSTILE, HOSTILE_COMPARISON, LAYERS, TABLES, failed, passed, result

from shared.notebook.as_text import comparison_text
from shared.notebook.printable import clipped, printable
from shared.notebook.results import AllResults, Notice


def test_a_right_answer_is_one_line() -> None:
    shown = repr(result(passed(), passed()))
    assert shown == "✓ q2: 2 of 2 public checks passed. More checks run after you hand in."


def test_a_wrong_answer_shows_the_failed_check_only() -> None:
    shown = repr(result(passed("One."), failed("Two.", "f(): expected 1, got 2.")))
    assert shown == "✗ q2: 1 of 2 public checks passed.\n\n✗ Two.\n  f(): expected 1, got 2."


def test_checks_with_the_same_message_show_it_once() -> None:
    shown = repr(result(failed("One.", "f() is not defined."), failed("Two.", "f() is not defined.")))
    assert shown.endswith("✗ One.\n✗ Two.\n  f() is not defined.")


@pytest.mark.parametrize("status", ["stub", "missing"])
def test_a_question_without_an_answer_is_not_started(status: str) -> None:
    assert result(failed(status=status), failed(status=status)).state == "not started"
    assert result(failed(status=status), passed()).state == "failing"


def test_tables_are_side_by_side_with_a_sign_at_what_differs() -> None:
    assert comparison_text(TABLES).splitlines() == [
        "vectorize_sequences()",
        "  expected    yours",
        "  ≠1  0       ≠2  0",
        "   0  1        0  1",
        "              (rows 1 to 2 of 25)",
        "  (≠ marks what differs)",
        "Next: Assign 1.0 instead of adding.",
    ]


def test_lists_of_different_length_are_side_by_side() -> None:
    assert comparison_text(LAYERS).splitlines()[1:4] == [
        "  expected      yours",
        "  Dense  ≠16    Dense  ≠32",
        "  Dense  1",
    ]


def test_curves_are_their_first_and_last_values() -> None:
    text = comparison_text(CURVES)
    assert "training: 2 points, 0.5, 0.25" in text
    assert "_hidden: no points" in text


def test_what_is_not_seen_is_spelled_out() -> None:
    assert printable("a\x00b\u202ec\x1b[31m\ud800") == "a\\x00b\\u202ec\\x1b[31m\\ud800"
    assert "\x00" not in repr(result(failed(message=HOSTILE, comparison=HOSTILE_COMPARISON)))


def test_a_megabyte_is_cut() -> None:
    assert len(repr(result(failed(message="x " * 500_000)))) < 2_000
    assert clipped("1\n2\n3", lines=2) == "1\n2 …"


def test_all_questions_are_a_table_and_what_failed() -> None:
    one, two = result(passed(), question="q1"), result(failed(message="f(): got 2."), question="q2")
    shown = repr(AllResults((one, two)))
    assert shown.startswith("1 of 2 questions pass all their public checks.\n\n✓ q1: 1 of 1 public checks passed.\n")
    assert shown.endswith("q2\n  ✗ It is right.\n    f(): got 2.")


def test_markdown_keeps_a_message_within_its_fence() -> None:
    shown = result(failed(message=HOSTILE))._repr_markdown_()
    assert shown.startswith("**✗ q2: 0 of 1 public checks passed.**\n\n~~~~~text\n")
    assert shown.endswith("\n~~~~~")
    assert Notice("Nothing here.")._repr_markdown_() == "~~~text\nNothing here.\n~~~"
