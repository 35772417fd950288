"""Hidden checks of Boston q7: the best number of epochs."""

from __future__ import annotations

import numpy as np

from autograder.checks.unchanged import expect_unchanged_where_taken
from shared.expect.draw import draw
from shared.expect.values import expect_integer, expect_unchanged
from shared.student.protocol import Student

BEST_HINT = "Find the lowest value after the skipped ones, and count epochs from the start of the list."


def test_ten_epochs_are_skipped_by_default(student: Student) -> None:
    """By default the first 10 epochs are skipped."""
    random = draw("best epoch by default")
    for later in random.permutation([False, True]):
        count = int(random.integers(20, 60))
        place = int(random.integers(11, count - 1)) if later else 10
        # Apart from skipped values, the errors fall to the lowest one, and are high and equal after it.
        history = [5.0 - epoch / 100 if later and epoch < place else 5.0 for epoch in range(count)]
        history[4], history[9], history[place] = 1.0, 1.5, 2.0
        got = student.call("best_num_epochs", history)
        expect_integer(got, place + 1, "best_num_epochs()", hint=BEST_HINT)


def test_any_epoch_can_be_the_best(student: Student) -> None:
    """For any skip, the lowest later value is found, even the first or last one; the values are not changed."""
    random = draw("any epoch")
    more = random.permutation([5.2, 6.4, 3.8, 4.7])[: random.integers(5)]
    short = [round(float(value + random.integers(6) / 10), 1) for value in (4.0, 3.5, 6.0, 5.0, 4.5, 4.0, 3.0, *more)]
    short += [7.0, 2.5]
    last = len(short) - 1
    lowest_of_long, count = int(random.integers(200, 300)) / 100, int(random.integers(450, 520))
    long = [lowest_of_long + 0.02 + abs(epoch - 130) / 1000 for epoch in range(count)]
    for history, skip, best in (
        (short, 0, 0),
        (short, 0, random.integers(5, last)),
        (short, 3, 3),
        (short, 3, last),
        (short, 1, random.integers(4, last)),
        (long, 12, count - 1),
        (long, 120, random.integers(131, 160)),
    ):
        lowest = min(history) - 0.001  # only slightly lower than the others
        given = [*history[:best], lowest, *history[best + 1 :]]
        if skip == 3:
            given[0] = lowest  # a skipped value may be as low
        observation = student.observe("best_num_epochs", given, skip=skip)
        expect_integer(observation.value, int(best) + 1, "best_num_epochs()", hint=BEST_HINT)
        expect_unchanged(observation, [given], "best_num_epochs()")
    dear = [1e5 * value for value in short]  # above any start value of a search for the lowest
    expect_integer(student.call("best_num_epochs", dear, skip=3), last + 1, "best_num_epochs()", hint=BEST_HINT)
    expect_unchanged_where_taken(student, "best_num_epochs", np.array(short), skip=3)
