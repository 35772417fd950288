"""Curves of an answer on an open example: made where there is one, and never at the cost of a grade."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from helpers.feedback_results import CURVES, PUBLIC

from autograder.checks.boston import q4
from autograder.grading.answer_curves import draw_curves, with_curves
from autograder.results import CheckResult
from shared.student.comparison import Comparison

FIRST = replace(PUBLIC, question="q4")
SECOND = replace(FIRST, check="test_other", status="failed", points=0.0)


class Student:
    """Notes whether its answers were only tried."""

    tries = False

    @contextmanager
    def without_consequences(self) -> Iterator[None]:
        self.tries = True
        yield
        self.tries = False


def test_each_question_with_an_example_is_drawn_and_only_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[bool] = []

    def curves(student: Student) -> Comparison:
        tried.append(student.tries)
        return CURVES

    monkeypatch.setattr(q4, "curves", curves)
    student: Any = Student()
    assert draw_curves(student, "boston", ["q4", "q5"]) == {"q4": CURVES, "q5": None}
    assert (tried, student.tries) == ([True], False)


def test_a_fault_costs_the_picture_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(q4, "curves", lambda _student: 1 / 0)
    student: Any = Student()
    assert draw_curves(student, "boston", ["q4"]) == {"q4": None}


def test_the_first_check_of_a_question_with_an_example_has_its_curves() -> None:
    checks = with_curves({"q4": CURVES, "q5": None}, [FIRST, SECOND, replace(PUBLIC, question="q5")])
    assert [check.curves for check in checks] == [CURVES, None, None]


@pytest.mark.parametrize("status", ["missing", "stub", "timeout", "crashed", "memory", "kit_error", "not_run"])
def test_an_answer_that_once_gave_no_value_has_no_curves(status: str) -> None:
    checks: list[CheckResult] = [FIRST, replace(SECOND, status=status)]
    assert with_curves({"q4": CURVES}, checks) == tuple(checks)
