"""Public checks of Reuters q3: one-hot labels."""

from __future__ import annotations

import numpy as np

from shared.checks.drawn import distinct
from shared.expect.draw import draw
from shared.expect.values import expect_array
from shared.student.protocol import Student


def test_each_label_sets_its_column(student: Student) -> None:
    """Row i has a single 1.0, in the column of label i."""
    random = draw("test_each_label_sets_its_column")
    # Label 0 occurs, and the last column stays empty.
    dimension = int(random.integers(6, 9))
    one, other = distinct(random, dimension - 1, 2, lowest=1)
    labels = [one, 0, one, other]
    got = student.call("to_one_hot", np.array(labels), dimension=dimension)
    expected = np.eye(dimension)[labels]
    advice = "There are `dimension` columns, and row i has its 1.0 in column labels[i] (listing 4.14)."
    expect_array(got, expected, f"to_one_hot({labels}, {dimension})", next_step=advice)
