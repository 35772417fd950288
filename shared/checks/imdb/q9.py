"""Public checks of IMDB q9: the best epoch."""

from __future__ import annotations

from shared.expect.history import history_with
from shared.expect.values import expect_integer
from shared.student.protocol import Student


def test_lowest_validation_loss_wins(student: Student) -> None:
    """The best epoch is the one with the lowest validation loss, counted from 1."""
    advice = "Find the lowest 'val_loss', and count epochs from 1."
    history = history_with("accuracy", [0.6, 0.4, 0.2], [0.7, 0.5, 0.55], [0.7, 0.8, 0.95], [0.6, 0.75, 0.72])
    expect_integer(student.call("best_epoch", history), 2, "best_epoch()", next_step=advice)
