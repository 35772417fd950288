"""A second try for a submission whose process ended, perhaps by another's doing, within the same time limit."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from autograder.grading.grade_one import GradedSubmission
from autograder.results import SubmissionResult

_PERHAPS_KILLED = ("crashed", "memory")
_MOST_MESSAGE = 500


def with_second_try(grade: Callable[[float], GradedSubmission], limit_seconds: float) -> GradedSubmission:
    """Grade a submission, and once more if its process ended: what a submission does itself, it does again.

    The limit is wall time of both tries together; the result has what they took. The second try counts, unless it
    scores less, as it may if little time is left.

    Args:
        grade: Grades until a time of `time.monotonic`.
    """
    began = time.monotonic()
    ends_at = began + limit_seconds
    graded = grade(ends_at)
    if graded.result.status not in _PERHAPS_KILLED:
        return graded
    if time.monotonic() >= ends_at:
        return _noted(graded, began, f"not tried again, because its {limit_seconds:g} s were used up")
    again = grade(ends_at)
    better = max(again, graded, key=_worth)
    return _noted(better, began, "tried twice" if better.result.status in _PERHAPS_KILLED else "")


def _worth(graded: GradedSubmission) -> tuple[bool, float, bool]:
    result = graded.result
    return not result.needs_human, result.score, result.status != "timeout"


def _noted(graded: GradedSubmission, began: float, remark: str) -> GradedSubmission:
    seconds = time.monotonic() - began
    note = f" ({remark}, {seconds:.0f} s in all)" if remark else ""
    result: SubmissionResult = graded.result
    message = result.message[: _MOST_MESSAGE - len(note)] + note
    return replace(graded, result=replace(result, seconds=seconds, message=message))
