"""Public checks of IMDB q3: labels as floats."""

from __future__ import annotations

import numpy as np

from shared.checks.drawn import both_labels
from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_dtype
from shared.student.protocol import Student


def test_labels_keep_their_values(student: Student) -> None:
    """Each label keeps its value, in one array of shape (n,)."""
    zeros = int(draw("test_labels_keep_their_values").integers(1, 19))
    labels = [0] * zeros + [1] * (19 - zeros)
    got = student.call("vectorize_labels", np.array(labels))
    expect_array(got, labels, "vectorize_labels()")


def test_labels_are_float32(student: Student) -> None:
    """The dtype of the result is float32."""
    labels = both_labels(draw("test_labels_are_float32"), 8)
    got = student.call("vectorize_labels", np.array(labels))
    expect_dtype(expect_array(got, labels, "vectorize_labels()"), "float32", "vectorize_labels()")
