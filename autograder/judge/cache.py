"""Calling a student's function once for several checks, because training takes most of the time of grading."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from shared.student.protocol import CheckFailed, Student

Rest = ParamSpec("Rest")
Result = TypeVar("Result")


def catch_failure(expectation: Callable[[], object]) -> CheckFailed | None:
    """Return the `CheckFailed` that an expectation raises, for another check to raise; None if it is met."""
    try:
        expectation()
    except CheckFailed as wrong:
        return wrong.with_traceback(None)  # its frames would keep the student alive
    return None


def cached_per_student(
    function: Callable[Concatenate[Student, Rest], Result],
) -> Callable[Concatenate[Student, Rest], Result]:
    """Cache a function's result, or the `CheckFailed` that it raised, per student and other arguments.

    Args:
        function: Returns plain values, not handles, which are valid only in the check that made them. Its other
            arguments can be hashed.
    """
    cache: WeakKeyDictionary[Any, dict[Any, tuple[bool, Any]]] = WeakKeyDictionary()

    @wraps(function)
    def cached(student: Student, /, *args: Rest.args, **kwargs: Rest.kwargs) -> Result:
        outcomes, key = cache.setdefault(student, {}), (args, tuple(sorted(kwargs.items())))
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

    return cached
