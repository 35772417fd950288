"""The defaults of a function's parameters: read where it shows them, else told by what it does without them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from shared.student.protocol import CheckFailed, Student


def expect_defaults(
    student: Student, function: str, expected: Mapping[str, int], otherwise: Mapping[str, Callable[[], bool]]
) -> None:
    """The parameters have these defaults.

    Args:
        expected: The defaults by the parameters' names.
        otherwise: For each of them: calls the function without it, and says whether it behaved as with the default.
            Asked where no number is to be seen, as with `*args`, or None that is replaced inside.

    Raises:
        CheckFailed: A default is another one.
    """
    shown = student.defaults(function)
    for name, value in expected.items():
        given = shown.get(name)
        if isinstance(given, (int, np.integer)) and not isinstance(given, bool):
            right = given == value
        else:
            right = otherwise[name]()
        if not right:
            raise CheckFailed(
                f"{function}(): by default {name} is {value}.", f"A default is not the one asked for: {name}."
            )
