"""Public checks of Reuters q4: sigmoid and softmax."""

from __future__ import annotations

import numpy as np

from shared.expect.values import expect_array
from shared.student.protocol import Student


def test_sigmoid_makes_a_probability_of_each_number(student: Student) -> None:
    """The sigmoid is 0.5 at 0, near 0 for small numbers and near 1 for large ones."""
    got = student.call("sigmoid", np.array([0.0, 2.0, -2.0, 10.0]))
    expected = [0.5, 0.88079708, 0.11920292, 0.9999546]
    advice = "Compute 1 / (1 + e^-t) for each number."
    expect_array(got, expected, "sigmoid([0, 2, -2, 10])", atol=1e-5, next_step=advice)


def test_softmax_makes_probabilities_of_each_row(student: Student) -> None:
    """Each row becomes positive numbers that add up to 1."""
    got = student.call("softmax", np.array([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0]]))
    expected = [[0.66524096, 0.24472847, 0.09003057], [1 / 3, 1 / 3, 1 / 3]]
    advice = "Divide e^z by its sum along the last axis; keepdims=True keeps the rows apart."
    expect_array(got, expected, "softmax([[2, 1, 0], [0, 0, 0]])", atol=1e-5, next_step=advice)
