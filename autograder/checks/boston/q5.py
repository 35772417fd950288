"""Hidden checks of Boston q5: the mean of the folds."""

from __future__ import annotations

import numpy as np

from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_unchanged
from shared.student.protocol import Student

MEAN_HINT = "A value is not the mean of one epoch over the folds."


def test_any_number_of_folds_can_be_averaged(student: Student) -> None:
    """Any number of folds and epochs can be averaged, lists or arrays."""
    random = draw("folds")
    for folds, epochs in ((3, 7), (5, 2), (1, 4), (12, 3)):
        # Squares in any order: the mean of an epoch is neither the median nor the middle of the range.
        roots = 1.0 + np.arange(folds)[:, None] + random.uniform(0.0, 0.3, epochs)
        histories = random.permuted(roots**2, axis=0) * random.uniform(0.8, 1.2, epochs)
        if folds > 5:
            histories[1] = 8.0 * histories.max(axis=0)  # many folds, one of them an outlier
        histories[-1, 0] = histories[0, 0]  # equal values count as often as they occur
        for given in (histories.tolist(), list(histories)):
            got = student.call("average_history", given)
            expect_array(got, histories.mean(axis=0), "average_history()", atol=1e-4, hint=MEAN_HINT)


def test_averaging_leaves_the_histories_alone(student: Student) -> None:
    """The function does not change the given histories."""
    random = draw("averaging leaves the histories alone")
    factor, more, less = random.integers(1, 6), random.integers(10, 30), random.integers(10)
    folds = ([5, 4], [3, 1], [10, 7])  # the means are whole numbers
    histories = [[float(factor * one + more), float(factor * two + more - less)] for one, two in folds]
    observation = student.observe("average_history", [list(history) for history in histories])
    expect_array(observation.value, np.mean(histories, axis=0), "average_history()", atol=1e-4, hint=MEAN_HINT)
    expect_unchanged(observation, [histories], "average_history()")
