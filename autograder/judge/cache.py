"""Asking a student once for what several checks look at: training is what grading spends its time on."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from shared.student.protocol import CheckFailed, Student

Result = TypeVar("Result")


def catch_failure(expectation: Callable[[], object]) -> CheckFailed | None:
    """What an expectation complains of, to be remembered and raised by another check; None when nothing is wrong.

    Args:
        expectation: Raises `CheckFailed` or does not; other exceptions pass.
    """
    try:
        expectation()
    except CheckFailed as wrong:
        return wrong.with_traceback(None)  # its frames would keep the student alive
    return None


def cached_per_student(function: Callable[[Student], Result]) -> Callable[[Student], Result]:
    """Make a function of a student answer from memory the second time, for the same student.

    Args:
        function: Gives plain values, no handles: those are void after the check that made them.

    Returns:
        The function with a memory; what it raised as `CheckFailed` is raised again.
    """
    memory: WeakKeyDictionary[Any, tuple[bool, Any]] = WeakKeyDictionary()

    @wraps(function)
    def remembered(student: Student) -> Result:
        if student not in memory:
            try:
                memory[student] = (True, function(student))
            except CheckFailed as wrong:
                # Without its traceback, whose frames would keep the student alive.
                memory[student] = (False, wrong.with_traceback(None))
        worked, outcome = memory[student]
        if not worked:
            raise outcome
        return outcome  # type: ignore[no-any-return] # what the function returned

    return remembered
