"""Asking a student once for what several checks look at: training is what grading spends its time on."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from shared.student.protocol import CheckFailed, Student

Rest = ParamSpec("Rest")
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


def cached_per_student(
    function: Callable[Concatenate[Student, Rest], Result],
) -> Callable[Concatenate[Student, Rest], Result]:
    """Make a function answer from memory the second time, for the same student and the same other arguments.

    Args:
        function: Gives plain values, no handles: those are void after the check that made them. Its other arguments
            can be hashed.

    Returns:
        The function with a memory; what it raised as `CheckFailed` is raised again.
    """
    memory: WeakKeyDictionary[Any, dict[Any, tuple[bool, Any]]] = WeakKeyDictionary()

    @wraps(function)
    def remembered(student: Student, /, *args: Rest.args, **kwargs: Rest.kwargs) -> Result:
        outcomes, key = memory.setdefault(student, {}), (args, tuple(sorted(kwargs.items())))
        if key not in outcomes:
            try:
                outcomes[key] = (True, function(student, *args, **kwargs))
            except CheckFailed as wrong:
                # Without its traceback, whose frames would keep the student alive.
                outcomes[key] = (False, wrong.with_traceback(None))
        worked, outcome = outcomes[key]
        if not worked:
            raise outcome
        return outcome  # type: ignore[no-any-return] # what the function returned

    return remembered
