"""Public checks of Boston q1: one scale for all features."""

from __future__ import annotations

import numpy as np

from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_parts, expect_shape
from shared.student.protocol import Array, Student, Value

PARTS = ("train", "test")


def _drawn() -> tuple[Array, Array, Array, Array]:
    """Return training rows and a test row, and both in the training data's standard deviations from its mean."""
    random = draw("normalize")
    deviations = np.array([random.integers(2, 6), random.integers(60, 150)], float)  # not 1, and not the same
    means = deviations * random.integers(2, 5, 2)
    train = random.permuted(np.array([[-1.0, -1.0, 1.0, 1.0]] * 2), axis=1).T
    test = random.permutation([random.integers(2, 5), -random.integers(1, 4)]).reshape(1, 2).astype(float)
    return train * deviations + means, test * deviations + means, train, test


def _expect_scaled(got: Value, expected: Array, part: str, next_step: str) -> None:
    """As `expect_array`; the standard deviation may also have one degree of freedom less."""
    array = expect_shape(got, expected.shape, f"normalize(), {part}", next_step)
    with_fewer = expected * np.sqrt(3 / 4)  # of four rows
    target = with_fewer if np.allclose(array, with_fewer, atol=0.01) else expected
    expect_array(array, target, f"normalize(), {part}", atol=0.01, next_step=next_step)


def test_training_data_gets_mean_0_and_deviation_1(student: Student) -> None:
    """Each feature (column) of the training data gets mean 0 and standard deviation 1."""
    given_train, given_test, expected, _ = _drawn()
    train, _ = expect_parts(student.call("normalize", given_train, given_test), PARTS, "normalize()")
    advice = "Compute mean and standard deviation for each column: axis=0 (listing 4.24)."
    _expect_scaled(train, expected, "training data", advice)


def test_test_data_is_scaled_like_the_training_data(student: Student) -> None:
    """The test data is shifted and scaled with the training data's mean and standard deviation."""
    given_train, given_test, _, expected = _drawn()
    _, test = expect_parts(student.call("normalize", given_train, given_test), PARTS, "normalize()")
    advice = "Use the training data's mean and standard deviation for both (listing 4.24)."
    _expect_scaled(test, expected, "test data", advice)
