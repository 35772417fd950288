"""The curves of an answer on an open example, for its student: worth no points.

They are made before the first hidden check: an answer that has seen hidden inputs could put them into a curve.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Protocol

from autograder.results import CheckResult
from shared.student.comparison import Comparison
from shared.student.protocol import Student

_WORKS = {"passed", "failed"}  # of an answer that gave no value, there is nothing to draw
Curves = Mapping[str, Comparison | None]  # by question


class CarefreeStudent(Student, Protocol):
    """A student whose answers can be tried."""

    def without_consequences(self) -> AbstractContextManager[None]:
        """Answer calls again that fail meanwhile."""


def draw_curves(student: CarefreeStudent, assignment: str, questions: Iterable[str]) -> Curves:
    """Return the curves of each question that has an example; None for the others, and where something went wrong.

    Args:
        student: Whose answers are asked once more.
        assignment: "imdb" …
    """
    with student.without_consequences():
        return {question: _curves(student, assignment, question) for question in questions}


def with_curves(drawn: Curves, checks: Sequence[CheckResult]) -> tuple[CheckResult, ...]:
    """Add the curves of each question whose answer gave values in all checks, to the first of its checks."""
    statuses: dict[str, set[str]] = {}
    for check in checks:
        statuses.setdefault(check.question, set()).add(check.status)
    first = {check.question: check for check in reversed(checks)}
    return tuple(
        replace(check, curves=drawn.get(check.question))
        if check is first[check.question] and statuses[check.question] <= _WORKS
        else check
        for check in checks
    )


def _curves(student: Student, assignment: str, question: str) -> Comparison | None:
    module = f"autograder.checks.{assignment}.{question}"
    if importlib.util.find_spec(module) is None:
        return None
    example = getattr(importlib.import_module(module), "curves", None)
    if example is None:
        return None
    try:
        curves: Comparison = example(student)
    except Exception:  # whatever it is, a picture must not cost a grade
        return None
    return curves
