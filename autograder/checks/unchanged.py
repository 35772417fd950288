"""Arguments of kinds that a function need not take: if it does, it leaves them as they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shared.expect import expect_unchanged
from shared.student import Builder, Student, StudentFault


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
