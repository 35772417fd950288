"""Hidden checks of Boston q7: the best number of epochs."""

from __future__ import annotations

import numpy as np

from autograder.checks.unchanged import expect_unchanged_where_taken
from shared.expect.values import expect_integer, expect_unchanged
from shared.student.protocol import Student

BEST_HINT = "Find the lowest value after the skipped ones, and count epochs from the start of the list."


def test_ten_epochs_are_skipped_by_default(student: Student) -> None:
    """By default the first 10 epochs are skipped."""
    for place in (12, 10):
        history = [5.0] * 15
        history[4], history[9], history[place] = 1.0, 1.5, 2.0
        got = student.call("best_num_epochs", history)
        expect_integer(got, place + 1, "best_num_epochs()", hint=BEST_HINT)


def test_any_epoch_can_be_the_best(student: Student) -> None:
    """For any skip, the lowest later value is found, even the first or last one; the values are not changed."""
    short = [4.0, 3.5, 6.0, 5.0, 4.5, 4.0, 3.0, 7.0, 2.5]
    long = [2.62 + abs(epoch - 130) / 1000 for epoch in range(500)]
    for history, skip, best in (
        (short, 0, 0),
        (short, 0, 5),
        (short, 3, 3),
        (short, 3, 8),
        (short, 1, 4),
        (long, 12, 499),
        (long, 120, 134),
    ):
        lowest = min(history) - 0.001  # only slightly lower than the others
        given = [*history[:best], lowest, *history[best + 1 :]]
        if skip == 3:
            given[0] = lowest  # a skipped value may be as low
        observation = student.observe("best_num_epochs", given, skip=skip)
        expect_integer(observation.value, best + 1, "best_num_epochs()", hint=BEST_HINT)
        expect_unchanged(observation, [given], "best_num_epochs()")
    dear = [1e5 * value for value in short]  # above any start value of a search for the lowest
    expect_integer(student.call("best_num_epochs", dear, skip=3), 9, "best_num_epochs()", hint=BEST_HINT)
    expect_unchanged_where_taken(student, "best_num_epochs", np.array(short), skip=3)
