"""Hidden checks of Reuters q4: sigmoid and softmax."""

from __future__ import annotations

import numpy as np

from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_unchanged
from shared.student.formulas import sigmoid, softmax
from shared.student.protocol import Array, Student


def _large(name: str) -> Array:
    """Draw numbers of both signs, for which a power of e is too large."""
    random = draw(name)
    size, larger = random.integers(40, 60), random.integers(800, 1200)
    return random.permutation([-float(larger), -float(size), 0.0, 1.5, float(size), float(larger)])


def test_sigmoid_is_finite_for_large_numbers(student: Student) -> None:
    """The sigmoid is 1 for very large numbers and 0 for very small ones."""
    large = _large("test_sigmoid_is_finite_for_large_numbers")
    expect_array(
        student.call("sigmoid", large),
        sigmoid(large),
        "sigmoid()",
        hint="The result for large numbers is not a number.",
    )


def test_softmax_is_finite_for_large_numbers(student: Student) -> None:
    """The softmax is finite for very large and very small logits, and depends only on their differences."""
    random = draw("test_softmax_is_finite_for_large_numbers")
    logits = np.array([[1000.0, 1001.0, 999.0], [-1000.0, -1000.0, -2000.0], [-1000.0, 0.0, 1000.0]])
    logits = random.permuted(logits, axis=1) + random.integers(-90, 90, (3, 1))
    hint = "The results for large logits are not probabilities. Only the differences of logits count."
    expect_array(student.call("softmax", logits), softmax(logits), "softmax()", atol=1e-5, hint=hint)


def test_softmax_works_along_the_last_axis(student: Student) -> None:
    """Arrays of one, two and three axes are normalised along the last axis, and keep their shape."""
    rng = draw("test_softmax_works_along_the_last_axis")
    for shape in ((46,), (4, 3), (3, 3), (2, 3, 4)):
        logits = rng.normal(size=shape) * 3
        got = student.call("softmax", logits)
        expect_array(
            got, softmax(logits), "softmax()", atol=1e-5, hint="Normalise along the last axis, for any shape."
        )


def test_input_may_be_whole_numbers_and_stays_as_it_is(student: Student) -> None:
    """Both functions also take integers, keep the shape, and do not change their input."""
    hint = "The result for integers differs from the result for floats."
    random = draw("test_input_may_be_whole_numbers_and_stays_as_it_is")
    numbers = random.permuted([[2, -1, 0], [3, 3, -4]], axis=1) + random.integers(-1, 2, (2, 1))
    for given in (numbers, numbers.astype(np.float64)):
        for function, expected in (("sigmoid", sigmoid(given)), ("softmax", softmax(given.astype(np.float64)))):
            observation = student.observe(function, given)
            expect_array(observation.value, expected, f"{function}()", atol=1e-5, hint=hint)
            expect_unchanged(observation, [given], f"{function}()")
