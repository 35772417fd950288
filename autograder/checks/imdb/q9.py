"""Hidden checks of IMDB q9: the best epoch."""

from __future__ import annotations

from shared.expect.history import history_with
from shared.expect.values import expect_integer, expect_unchanged
from shared.student.protocol import Student


def test_the_earliest_of_equal_epochs_counts(student: Student) -> None:
    """If two epochs are exactly equal, the earlier one is the best; a slightly lower loss is better."""
    hint = "On a tie the earlier epoch wins, and even a slightly lower loss is better."
    for expected, third in ((2, 0.31), (4, 0.309999)):
        val_accuracy = [0.5, 0.5, 0.5, 0.9, 0.5]  # has no influence
        history = history_with("accuracy", [0.5] * 5, [0.9, 0.31, 0.4, third, 0.5], [0.5] * 5, val_accuracy)
        expect_integer(student.call("best_epoch", history), expected, "best_epoch()", hint=hint)


# A long fall with rises in between, and only large values: nothing but the minimum finds the best epoch.
LONG_RUN = [9000.0, 4000.0, 3900.0, *[4100.0 + epoch for epoch in range(18)], 3800.0, 3799.5, *[5000.0] * 7]


def test_only_the_validation_loss_counts(student: Student) -> None:
    """Only the lowest of all validation losses counts, not training loss or accuracy; the history is not changed."""
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
        (23, history_with("accuracy", [*LONG_RUN[::-1]], LONG_RUN, [0.5] * 30, [0.5] * 30)),
    )
    for expected, history in histories:
        observation = student.observe("best_epoch", history)
        hint = "Look at the validation loss of all epochs, and count from 1."
        expect_integer(observation.value, expected, "best_epoch()", hint=hint)
        expect_unchanged(observation, [history], "best_epoch()")
