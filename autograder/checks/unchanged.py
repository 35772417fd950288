"""What a call must not change: arguments of types that a function need not take, models, and earlier results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from shared.expect.values import expect_array, expect_array_like, expect_unchanged
from shared.student.protocol import Array, Builder, CheckFailed, ModelHandle, Student, StudentCodeError, Value


def expect_unchanged_where_taken(
    student: Student, function: str, given: Any, stand_ins: Mapping[str, Builder] | None = None, **settings: Any
) -> None:
    """Expect a function not to change this first argument, if the function takes it.

    Args:
        given: A value of a type that it may refuse: a list for a tuple, an array for a list.
        stand_ins: See `shared.student.protocol.Student.observe`.
        settings: Its other arguments.

    Raises:
        CheckFailed: It was changed.
    """
    try:
        observation = student.observe(function, given, stand_ins=stand_ins, **settings)
    except StudentCodeError:
        return
    expect_unchanged(observation, [given], f"{function}()")


def expect_earlier_result_alone(student: Student, function: str, first: Any, second: Any, **settings: Any) -> Value:
    """Expect the next call not to change the array that one call returned, whatever it was.

    Args:
        first: The first argument of the first call.
        second: That of the second call, which returns an array of the same size.
        settings: Its other arguments in both calls.

    Returns:
        The value of the second call.

    Raises:
        CheckFailed: The first call's array was changed.
    """
    alone = student.call(function, first, **settings)
    earlier, later = student.call_twice(function, [first], [second], **settings)
    subject = f"{function}()"
    hint = "Make a new array in each call."
    expect_array(earlier, expect_array_like(alone, subject), f"{subject}, first call, after the second", hint=hint)
    return later


def expect_model_unchanged(student: Student, model: ModelHandle, x: Array, before: Array, subject: str) -> None:
    """Expect that a call did not change a model's outputs.

    Args:
        x: Rows.
        before: Its outputs for them before the call.

    Raises:
        CheckFailed: Its outputs have other values or another shape.
    """
    after = student.predict(model, x)
    if after.shape != before.shape or not np.allclose(before, after, atol=1e-6):
        raise CheckFailed(
            f"{subject}: the model was changed. Only call its predict(...), and don't train or extend it.",
            "The function changes the model.",
        )
