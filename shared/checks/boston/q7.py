"""Public checks of Boston q7: the best number of epochs."""

from __future__ import annotations

from shared.expect.values import expect_integer
from shared.student.protocol import Student


def test_epochs_count_from_the_beginning(student: Student) -> None:
    """The best epoch is after the first `skip` epochs, and is counted from 1, from the start of the training."""
    got = student.call("best_num_epochs", [1.0, 9.0, 4.0, 3.0, 5.0], skip=2)
    advice = "After the first 2 values, the lowest one is 3.0, in epoch 4."
    expect_integer(got, 4, "best_num_epochs()", advice)
