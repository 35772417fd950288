"""Hidden checks of Reuters' sigmoid and softmax, and of two classes by one unit or by two."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

import numpy as np

from shared.checks.common import with_own_or_right_formulas
from shared.expect.values import expect_array, expect_unchanged
from shared.student.formulas import sigmoid, softmax
from shared.student.protocol import Array, Formula, Student, StudentCodeError

# --- q4 ---

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
            seen = student.observe(function, given)
            expect_array(seen.value, expected, f"{function}()", atol=1e-5, hint=hint)
            expect_unchanged(seen, [given], f"{function}()")


# --- q5 ---


def _expect_two_classes(student: Student, logits: Array, hint: str) -> None:
    shares, of = sigmoid(logits), "two_class_softmax()"

    def attempt(stand_ins: Mapping[str, Formula]) -> None:
        seen = student.observe("two_class_softmax", logits, stand_ins=stand_ins)
        expect_array(seen.value, np.stack([1 - shares, shares], axis=1), of, atol=1e-5, hint=hint)
        expect_unchanged(seen, [logits], of)

    with_own_or_right_formulas(attempt)


def test_softmax_over_two_logits_agrees_with_the_sigmoid(student: Student) -> None:
    """For any number of logits the second column is their sigmoid, and the rows add up to 1."""
    for count in (1, 2, 31):
        logits = np.random.default_rng(count).normal(size=count) * 4
        _expect_two_classes(student, logits, "Each row is the softmax of the logits of class 0 and class 1.")
    with contextlib.suppress(StudentCodeError):  # the softmax of a library may refuse whole numbers
        _expect_two_classes(student, np.array([-1, 0, 1, 3]), "For whole numbers the rows are not those of floats.")


def test_two_classes_are_finite_for_large_logits(student: Student) -> None:
    """Very large and very small logits give probabilities too."""
    _expect_two_classes(student, LARGE, "Large logits give no probabilities.")
