"""Public checks of Boston q7: the best number of epochs."""

from __future__ import annotations

from shared.expect.values import expect_integer
from shared.student.protocol import Student


def test_epochs_count_from_the_beginning(student: Student) -> None:
    """The best epoch lies after the first `skip`, and is counted from 1, from the beginning of the training."""
    got = student.call("best_num_epochs", [1.0, 9.0, 4.0, 3.0, 5.0], skip=2)
    advice = "The lowest value after the first 2 is 3.0, that of epoch 4."
    expect_integer(got, 4, "best_num_epochs()", advice)
