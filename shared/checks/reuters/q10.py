"""Public checks of Reuters q10: what guessing would give."""

from __future__ import annotations

import numpy as np

from shared.expect.values import expect_number
from shared.student.protocol import RandomGenerator, Student


def test_shuffling_equal_labels_changes_nothing(student: Student) -> None:
    """If all labels are the same, every guess is right and the share is 1."""
    got = student.call("random_baseline", np.full(8, 3), RandomGenerator(0))
    advice = "It is the share of positions where the shuffled copy equals the labels."
    expect_number(got, 1.0, "random_baseline()", next_step=advice)
