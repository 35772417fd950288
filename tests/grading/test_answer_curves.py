"""Curves of an answer on an open example: made where there is one, and never at the cost of a grade."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from helpers.feedback_results import CURVES, PUBLIC

from autograder.checks.boston import q4
from autograder.grading.answer_curves import with_curves
from autograder.results import CheckResult

FIRST = replace(PUBLIC, question="q4")
SECOND = replace(FIRST, check="test_other", status="failed", points=0.0)
STUDENT: Any = object()


@pytest.fixture(autouse=True)
def example(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(q4, "curves", lambda _student: CURVES)


def test_the_first_check_of_a_question_with_an_example_has_its_curves() -> None:
    other = replace(PUBLIC, question="q5")
    checks = with_curves(STUDENT, "boston", [FIRST, SECOND, other])
    assert [check.curves for check in checks] == [CURVES, None, None]


@pytest.mark.parametrize("status", ["missing", "stub", "timeout", "crashed", "memory", "kit_error", "not_run"])
def test_an_answer_that_gave_no_value_is_not_asked_again(status: str) -> None:
    checks: list[CheckResult] = [FIRST, replace(SECOND, status=status)]
    assert with_curves(STUDENT, "boston", checks) == tuple(checks)


def test_a_fault_costs_the_picture_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(q4, "curves", lambda _student: 1 / 0)
    assert with_curves(STUDENT, "boston", [FIRST, SECOND]) == (FIRST, SECOND)
