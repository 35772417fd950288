"""Feedback as plain text and as Markdown."""

from __future__ import annotations

from dataclasses import replace

from helpers.feedback_results import (
    COMPARED,
    CURVES,
    HIDDEN,
    LATE,
    LAYERS,
    PUBLIC,
    SECRET,
    TABLES,
    WRONG,
    grade,
    model,
    submission,
)
from helpers.graded_runs import BOSTON

from autograder.feedback.markdown import escaped, markdown
from autograder.feedback.model import feedback_of
from autograder.feedback.plain_text import text_lines
from autograder.results import Override


def test_text_has_score_questions_and_what_was_not_passed() -> None:
    assert text_lines(model(PUBLIC, WRONG, HIDDEN)) == [
        "boston: 2 of 6 points",
        "q1: 2 of 3",
        "- The test set is scaled. Expected 1, got 2.",
        "q2: 0 of 3",
        "- Nothing is changed. A hint.",
    ]


def test_text_has_expected_yours_and_the_next_step() -> None:
    lines = text_lines(model(replace(WRONG, comparison=COMPARED)))
    assert lines[-1] == "- The test set is scaled. normalize() expected: 1.0 yours: 2.0 Use the training mean."


def test_text_says_what_being_late_costs() -> None:
    result = submission(PUBLIC)
    lines = text_lines(feedback_of(result, BOSTON, [grade(result, late=LATE)]))
    assert lines[0] == "boston: 1.6 of 2 points (2 points before, 2 days late: 20 % off)"


def test_markdown_has_tables_lists_decisions_and_the_contact() -> None:
    checks = [replace(WRONG, comparison=one, check=str(place)) for place, one in enumerate((TABLES, LAYERS))]
    text = markdown(
        model(
            *checks, replace(HIDDEN, curves=CURVES), contact="ta@example.edu", overrides=(Override("q2", 1, "a | b"),)
        )
    )
    assert "**1 of 5 points**" in text
    assert "| **1** | 1 |" in text
    assert "| Dense | **46** |" in text
    assert "A person decided on these points: a \\| b" in text
    assert "](mailto:ta@example.edu?subject=" in text
    assert SECRET not in text


def test_nothing_of_a_student_is_markup() -> None:
    text = markdown(model(replace(WRONG, message="# <script>alert(1)</script>\n[x](javascript:1) | *b*"), name="<b>"))
    assert "<script>" not in text
    assert "<b>" not in text
    assert "\\[x\\](javascript:1) \\| \\*b\\*" in text
    assert escaped("# a") == "\\# a"
    assert escaped("1. a") == "1\\. a"
