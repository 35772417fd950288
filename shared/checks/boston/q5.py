"""Public checks of Boston q5: the mean of the folds."""

from __future__ import annotations

import numpy as np

from shared.expect.draw import draw
from shared.expect.values import expect_array
from shared.student.protocol import Student


def test_each_epoch_is_averaged_over_the_folds(student: Student) -> None:
    """There is one number per epoch: the mean of the MAEs of all folds in this epoch."""
    random = draw("average")
    # Both folds fall, the second one less far, and some mean is not a whole number.
    last, middle, first = np.cumsum(random.integers([2, 1, 1], [6, 5, 5]))
    higher = 2 * random.integers(2, 5) + 1, random.integers(3, 5), random.integers(1, 3)
    histories = [[float(first), float(middle), float(last)]]
    histories.append([float(value + more) for value, more in zip((first, middle, last), higher, strict=True)])
    got = student.call("average_history", histories)
    expect_array(
        got,
        np.mean(histories, axis=0),
        "average_history()",
        next_step="Average over the folds for each epoch, not over the epochs for each fold.",
    )
