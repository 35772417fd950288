"""Public checks of IMDB q3: labels as floats."""

from __future__ import annotations

import numpy as np

from shared.expect.values import expect_array, expect_dtype
from shared.student.protocol import Student


def test_labels_keep_their_values(student: Student) -> None:
    """Each label keeps its value, in one array of shape (n,)."""
    got = student.call("vectorize_labels", np.array([0, 1, 1]))
    expect_array(got, [0, 1, 1], "vectorize_labels()")


def test_labels_are_float32(student: Student) -> None:
    """The dtype of the result is float32."""
    got = student.call("vectorize_labels", np.array([1, 0]))
    expect_dtype(expect_array(got, [1, 0], "vectorize_labels()"), "float32", "vectorize_labels()")
