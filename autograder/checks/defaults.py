"""The defaults of a function's parameters: from its signature, or else from calls without them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from shared.student.protocol import CheckFailed, Student


def expect_defaults(
    student: Student, function: str, expected: Mapping[str, int], otherwise: Mapping[str, Callable[[], bool]]
) -> None:
    """Expect these defaults of the parameters.

    Args:
        expected: The defaults by the parameters' names.
        otherwise: For each of them, calls the function without it and returns whether it behaves as with the default.
            Used if the signature shows no number, as with `*args`, or None that the function replaces.

    Raises:
        CheckFailed: A default is wrong.
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
                f"{function}(): the default of {name} should be {value}.",
                f"The default of a parameter is wrong: {name}.",
            )
