"""Public checks of Boston q1: one scale for all features."""

from __future__ import annotations

import numpy as np

from shared.expect.values import expect_array, expect_parts, expect_shape
from shared.student.protocol import Array, Student, Value

TRAIN, TEST = np.array([[1.0, 100.0], [3.0, 300.0]]), np.array([[4.0, 100.0]])
PARTS = ("train", "test")


def _normalized(student: Student) -> list[Value]:
    return expect_parts(student.call("normalize", TRAIN, TEST), PARTS, "normalize()")


def _expect_scaled(got: Value, expected: Array, part: str, next_step: str) -> None:
    """As `expect_array`; the standard deviation may also have one degree of freedom less."""
    array = expect_shape(got, expected.shape, f"normalize(), {part}", next_step)
    with_fewer = expected / np.sqrt(2.0)  # of two rows
    target = with_fewer if np.allclose(array, with_fewer, atol=0.01) else expected
    expect_array(array, target, f"normalize(), {part}", atol=0.01, next_step=next_step)


def test_training_data_gets_mean_0_and_deviation_1(student: Student) -> None:
    """Each feature (column) of the training data gets mean 0 and standard deviation 1."""
    train, _ = _normalized(student)
    advice = "Compute mean and standard deviation for each column: axis=0 (listing 4.24)."
    _expect_scaled(train, np.array([[-1.0, -1.0], [1.0, 1.0]]), "training data", advice)


def test_test_data_is_scaled_like_the_training_data(student: Student) -> None:
    """The test data is shifted and scaled with the training data's mean and standard deviation."""
    _, test = _normalized(student)
    advice = "Use the training data's mean and standard deviation for both (listing 4.24)."
    _expect_scaled(test, np.array([[2.0, -1.0]]), "test data", advice)
