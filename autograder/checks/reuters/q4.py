"""Hidden checks of Reuters q4: sigmoid and softmax."""

from __future__ import annotations

import numpy as np

from shared.expect.values import expect_array, expect_unchanged
from shared.student.formulas import sigmoid, softmax
from shared.student.protocol import Student

LARGE = np.array([-1000.0, -50.0, 0.0, 50.0, 1000.0])


def test_sigmoid_is_finite_for_large_numbers(student: Student) -> None:
    """The sigmoid of very large and very small numbers is 1 and 0."""
    expect_array(student.call("sigmoid", LARGE), sigmoid(LARGE), "sigmoid()", hint="Large numbers give no number.")


def test_softmax_is_finite_for_large_numbers(student: Student) -> None:
    """The softmax of very large and very small logits is finite, and only their differences count."""
    logits = np.array([[1000.0, 1001.0, 999.0], [-1000.0, -1000.0, -2000.0], [-1000.0, 0.0, 1000.0]])
    hint = "Large logits give no probabilities. Only the differences of logits count."
    expect_array(student.call("softmax", logits), softmax(logits), "softmax()", atol=1e-5, hint=hint)


def test_softmax_works_along_the_last_axis(student: Student) -> None:
    """Arrays of one, two and three axes are normalised along the last one, and keep their shape."""
    rng = np.random.default_rng(4)
    for shape in ((46,), (4, 3), (3, 3), (2, 3, 4)):
        logits = rng.normal(size=shape) * 3
        got = student.call("softmax", logits)
        expect_array(
            got, softmax(logits), "softmax()", atol=1e-5, hint="Normalise along the last axis, for any shape."
        )


def test_input_may_be_whole_numbers_and_stays_as_it_is(student: Student) -> None:
    """Both functions take whole numbers too, keep the shape and leave their input alone."""
    hint = "For whole numbers the result is not the same as for floats."
    numbers = np.array([[2, -1, 0], [3, 3, -4]])
    for given in (numbers, numbers.astype(np.float64)):
        for function, expected in (("sigmoid", sigmoid(given)), ("softmax", softmax(given.astype(np.float64)))):
            observation = student.observe(function, given)
            expect_array(observation.value, expected, f"{function}()", atol=1e-5, hint=hint)
            expect_unchanged(observation, [given], f"{function}()")
