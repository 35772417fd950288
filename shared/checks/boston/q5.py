"""Public checks of Boston q5: the mean of the folds."""

from __future__ import annotations

from shared.expect.values import expect_array
from shared.student.protocol import Student


def test_each_epoch_is_averaged_over_the_folds(student: Student) -> None:
    """There is one number per epoch: the mean of the MAEs of all folds in this epoch."""
    got = student.call("average_history", [[4.0, 2.0, 1.0], [6.0, 3.0, 2.0]])
    expect_array(
        got,
        [5.0, 2.5, 1.5],
        "average_history()",
        next_step="Average over the folds for each epoch, not over the epochs for each fold.",
    )
