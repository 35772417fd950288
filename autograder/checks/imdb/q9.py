"""Hidden checks of IMDB q9: the best epoch."""

from __future__ import annotations

from shared.expect.draw import draw
from shared.expect.history import history_with
from shared.expect.values import expect_integer, expect_unchanged
from shared.student.protocol import Student


def test_the_earliest_of_equal_epochs_counts(student: Student) -> None:
    """If two epochs are exactly equal, the earlier one is the best; a slightly lower loss is better."""
    hint = "On a tie the earlier epoch wins, and even a slightly lower loss is better."
    random = draw("test_the_earliest_of_equal_epochs_counts")
    before, best = int(random.integers(1, 20)), int(random.integers(20, 50)) / 100
    for lower in (0, 1e-6):
        first, second, count = before + 1, before + 3, before + 4
        expected = second if lower else first
        val_accuracy = [0.9 if epoch == second else 0.5 for epoch in range(1, count + 1)]  # has no influence
        falling = [round(0.9 - 0.005 * epoch, 3) for epoch in range(before)]
        val_loss = [*falling, best, best + 0.09, best - lower, best + 0.19]
        history = history_with("accuracy", [0.5] * count, val_loss, [0.5] * count, val_accuracy)
        expect_integer(student.call("best_epoch", history), expected, "best_epoch()", hint=hint)


def _long_run(rises: int, after: int) -> tuple[int, list[float]]:
    """Return the best epoch of a long fall with rises in between, and only large values: the minimum finds it."""
    rising = [4100.0 + epoch for epoch in range(rises)]
    return rises + 5, [9000.0, 4000.0, 3900.0, *rising, 3800.0, 3799.5, *[5000.0] * after]


def test_only_the_validation_loss_counts(student: Student) -> None:
    """Only the lowest of all validation losses counts, not training loss or accuracy; the history is not changed."""
    rises, after, more = (int(number) for number in draw("test_only_the_validation_loss_counts").integers(5, 20, 3))
    best, long = _long_run(rises, after)
    same = [0.5] * 25
    histories = (
        (1, history_with("accuracy", [0.9, 0.5, 0.1], [0.2, 0.3, 0.4], [0.1, 0.8, 0.9], [0.1, 0.9, 0.2])),
        (
            4,
            history_with(
                "accuracy", [0.1, 0.5, 0.9, 0.8], [0.6, 0.5, 0.4, 0.3], [0.9, 0.8, 0.1, 0.2], [0.9, 0.8, 0.7, 0.6]
            ),
        ),
        # After the first rise, it falls again.
        (3, history_with("accuracy", [0.9, 0.7, 0.5, 0.3], [0.5, 0.6, 0.2, 0.4], [0.5] * 4, [0.8, 0.7, 0.6, 0.9])),
        (best, history_with("accuracy", long[::-1], long, [0.5] * len(long), [0.5] * len(long))),
        (more + 1, history_with("accuracy", same, [*[0.6] * more, 0.4, *[0.7] * (24 - more)], same, same)),
    )
    for expected, history in histories:
        observation = student.observe("best_epoch", history)
        hint = "Look at the validation loss of all epochs, and count from 1."
        expect_integer(observation.value, expected, "best_epoch()", hint=hint)
        expect_unchanged(observation, [history], "best_epoch()")
