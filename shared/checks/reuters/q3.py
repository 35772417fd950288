"""Public checks of Reuters q3: one-hot labels."""

from __future__ import annotations

import numpy as np

from shared.expect.values import expect_array
from shared.student.protocol import Student


def test_each_label_sets_its_column(student: Student) -> None:
    """Row i has a single 1.0, in the column of label i."""
    got = student.call("to_one_hot", np.array([3, 0, 3]), dimension=5)
    expected = [[0, 0, 0, 1, 0], [1, 0, 0, 0, 0], [0, 0, 0, 1, 0]]
    advice = "There are `dimension` columns, and row i has its 1.0 in column labels[i] (listing 4.14)."
    expect_array(got, expected, "to_one_hot([3, 0, 3], 5)", next_step=advice)
