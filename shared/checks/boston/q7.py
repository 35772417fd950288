"""Public checks of Boston q7: the best number of epochs."""

from __future__ import annotations

from shared.expect.draw import draw
from shared.expect.values import expect_integer
from shared.student.protocol import Student


def test_epochs_count_from_the_beginning(student: Student) -> None:
    """The best epoch is after the first `skip` epochs, and is counted from 1, from the start of the training."""
    random = draw("best epoch")
    for _ in range(3):
        skip = int(random.integers(2, 8))
        lowest, higher = int(random.integers(3, 7)), int(random.choice([1, 2])) / 2
        # The lowest of all values is skipped; the last skipped one is high.
        skipped = [1.0, *random.integers(12, 18, skip - 2) / 2.0, 9.0]
        history = [float(value) for value in (*skipped, lowest + higher, lowest, lowest + 2 * higher)]
        got = student.call("best_num_epochs", history, skip=skip)
        advice = f"After the first {skip} values, the lowest one is {lowest:.1f}, in epoch {skip + 2}."
        expect_integer(got, skip + 2, "best_num_epochs()", advice)
