"""What a call leaves as it is: arguments of kinds that a function need not take, and the results of earlier calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shared.expect import expect_array, expect_array_like, expect_unchanged
from shared.student import Builder, Student, StudentFault, Value


def expect_unchanged_where_taken(
    student: Student, function: str, given: Any, stand_ins: Mapping[str, Builder] | None = None, **settings: Any
) -> None:
    """A function that takes this first argument does not change it.

    Args:
        student: Where the function is.
        function: Its name.
        given: What it may refuse: a list for a tuple, an array for a list.
        stand_ins: See `shared.student.Student.observe`.
        settings: Its other arguments.

    Raises:
        Wrong: It was changed.
    """
    try:
        seen = student.observe(function, given, stand_ins=stand_ins, **settings)
    except StudentFault:
        return
    expect_unchanged(seen, [given], f"{function}()")


def expect_earlier_result_alone(student: Student, function: str, first: Any, second: Any, **settings: Any) -> Value:
    """The array of one call, whatever it was, is not changed by the next call.

    Args:
        student: Where the function is.
        function: Its name.
        first: The first argument of the first call.
        second: That of the second call, which gives as large an array.
        settings: Its other arguments in both calls.

    Returns:
        The value of the second call.

    Raises:
        Wrong: The first call's array was changed.
    """
    alone = student.call(function, first, **settings)
    earlier, later = student.call_twice(function, [first], [second], **settings)
    of = f"{function}()"
    hint = "Make a new array in each call."
    expect_array(earlier, expect_array_like(alone, of), f"{of}, first call, after the second", hint=hint)
    return later
