"""The curves of an answer on an open example, for its student: made after all checks, and worth no points."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Sequence
from dataclasses import replace

from autograder.results import CheckResult
from shared.student.comparison import Comparison
from shared.student.protocol import Student

_WORKS = {"passed", "failed"}  # of an answer that gave no value, there is nothing to draw


def with_curves(student: Student, assignment: str, checks: Sequence[CheckResult]) -> tuple[CheckResult, ...]:
    """Add the curves of each question that has an example, to the first of its checks.

    Args:
        student: Whose answers are asked once more.
        assignment: "imdb" …
        checks: The results of all checks.
    """
    statuses: dict[str, set[str]] = {}
    for check in checks:
        statuses.setdefault(check.question, set()).add(check.status)
    drawn = {name: _curves(student, assignment, name) for name, found in statuses.items() if found <= _WORKS}
    first = {check.question: check for check in reversed(checks)}
    return tuple(
        replace(check, curves=drawn.get(check.question)) if check is first[check.question] else check
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
