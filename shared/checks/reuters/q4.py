"""Public checks of Reuters q4: sigmoid and softmax."""

from __future__ import annotations

import numpy as np

from shared.expect.draw import draw
from shared.expect.values import expect_array
from shared.student.formulas import sigmoid, softmax
from shared.student.protocol import Student


def test_sigmoid_makes_a_probability_of_each_number(student: Student) -> None:
    """The sigmoid is 0.5 at 0, near 0 for small numbers and near 1 for large ones."""
    random = draw("test_sigmoid_makes_a_probability_of_each_number")
    size = int(random.integers(10, 40)) / 10
    numbers = random.permutation([0.0, size, -size, 10.0])
    got = student.call("sigmoid", numbers)
    advice = "Compute 1 / (1 + e^-t) for each number."
    expect_array(
        got, sigmoid(numbers), f"sigmoid({[float(number) for number in numbers]})", atol=1e-5, next_step=advice
    )


def test_softmax_makes_probabilities_of_each_row(student: Student) -> None:
    """Each row becomes positive numbers that add up to 1."""
    random = draw("test_softmax_makes_probabilities_of_each_row")
    row = [float(number) for number in random.permutation([int(random.integers(20, 40)) / 10, 1.0, 0.0])]
    got = student.call("softmax", np.array([row, [0.0, 0.0, 0.0]]))
    advice = "Divide e^z by its sum along the last axis; keepdims=True keeps the rows apart."
    expect_array(
        got, softmax(np.array([row, [0.0] * 3])), f"softmax([{row}, [0, 0, 0]])", atol=1e-5, next_step=advice
    )
