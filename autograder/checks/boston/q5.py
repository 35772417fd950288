"""Hidden checks of Boston q5: the mean of the folds."""

from __future__ import annotations

import numpy as np

from shared.expect.values import expect_array, expect_unchanged
from shared.student.protocol import Student

MEAN_HINT = "A value is not the mean of one epoch over the folds."


def test_any_number_of_folds_can_be_averaged(student: Student) -> None:
    """Any number of folds and epochs can be averaged, lists or arrays."""
    rng = np.random.default_rng(3)
    for folds, epochs in ((3, 7), (5, 2), (1, 4), (12, 3)):
        histories = rng.uniform(1.0, 9.0, (folds, epochs)) ** 2  # the mean is not the median
        if folds > 5:
            histories[1] *= 8.0  # many folds, one of them an outlier
        histories[-1, 0] = histories[0, 0]  # equal values count as often as they occur
        for given in (histories.tolist(), list(histories)):
            got = student.call("average_history", given)
            expect_array(got, histories.mean(axis=0), "average_history()", atol=1e-4, hint=MEAN_HINT)


def test_averaging_leaves_the_histories_alone(student: Student) -> None:
    """The function does not change the given histories."""
    histories = [[5.0, 4.0], [3.0, 1.0], [10.0, 7.0]]
    observation = student.observe("average_history", [list(history) for history in histories])
    expect_array(observation.value, [6.0, 4.0], "average_history()", atol=1e-4, hint=MEAN_HINT)
    expect_unchanged(observation, [histories], "average_history()")
