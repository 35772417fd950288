"""Public checks of IMDB q8: plots of loss and accuracy."""

from __future__ import annotations

from shared.expect.history import ACCURACY_NAMES, drawn, history_with, series_of
from shared.student.protocol import Student

LOSS, VAL_LOSS = [0.6, 0.4, 0.2], [0.7, 0.5, 0.55]
ACCURACY, VAL_ACCURACY = [0.7, 0.8, 0.95], [0.6, 0.75, 0.72]
HISTORIES = {name: history_with(name, LOSS, VAL_LOSS, ACCURACY, VAL_ACCURACY) for name in ACCURACY_NAMES}


def test_plot_loss_draws_both_series(student: Student) -> None:
    """plot_loss draws the training loss and the validation loss."""
    figure = drawn(student, "plot_loss", HISTORIES)
    series_of(figure, LOSS, "training loss", "plot_loss()")
    series_of(figure, VAL_LOSS, "validation loss", "plot_loss()")


def test_plot_accuracy_draws_both_series(student: Student) -> None:
    """plot_accuracy draws the training accuracy and the validation accuracy."""
    figure = drawn(student, "plot_accuracy", HISTORIES)
    series_of(figure, ACCURACY, "training accuracy", "plot_accuracy()")
    series_of(figure, VAL_ACCURACY, "validation accuracy", "plot_accuracy()")
