"""Public checks of IMDB q9: the best epoch."""

from __future__ import annotations

from shared.expect.draw import draw
from shared.expect.history import history_with
from shared.expect.values import expect_integer
from shared.student.protocol import Student


def test_lowest_validation_loss_wins(student: Student) -> None:
    """The best epoch is the one with the lowest validation loss, counted from 1."""
    advice = "Find the lowest 'val_loss', and count epochs from 1."
    # The other series are best in other epochs.
    random = draw("test_lowest_validation_loss_wins")
    for epochs in (3, *(int(count) for count in random.integers(12, 30, 2))):
        best = 2 if epochs == 3 else int(random.integers(2, epochs))
        before = [round(0.9 - 0.005 * epoch, 3) for epoch in range(best - 1)]
        after = [round(0.55 + 0.005 * epoch, 3) for epoch in range(epochs - best)]
        val_loss = [*before, 0.5, *after]
        falls = [round(0.9 - 0.02 * epoch, 2) for epoch in range(epochs)]
        history = history_with("accuracy", falls, val_loss, falls[::-1], [round(1 - loss, 3) for loss in val_loss])
        expect_integer(student.call("best_epoch", history), best, "best_epoch()", next_step=advice)
