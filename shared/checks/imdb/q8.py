"""Public checks of IMDB q8: plots of loss and accuracy."""

from __future__ import annotations

from shared.checks.drawn import small_history
from shared.expect.draw import draw
from shared.expect.history import ACCURACY_NAMES, drawn, series_of
from shared.student.protocol import Student


def test_plot_loss_draws_both_series(student: Student) -> None:
    """plot_loss draws the training loss and the validation loss."""
    history = small_history(draw("test_plot_loss_draws_both_series"))
    figure = drawn(student, "plot_loss", history.under(ACCURACY_NAMES))
    series_of(figure, history.loss, "training loss", "plot_loss()")
    series_of(figure, history.val_loss, "validation loss", "plot_loss()")


def test_plot_accuracy_draws_both_series(student: Student) -> None:
    """plot_accuracy draws the training accuracy and the validation accuracy."""
    history = small_history(draw("test_plot_accuracy_draws_both_series"))
    figure = drawn(student, "plot_accuracy", history.under(ACCURACY_NAMES))
    series_of(figure, history.accuracy, "training accuracy", "plot_accuracy()")
    series_of(figure, history.val_accuracy, "validation accuracy", "plot_accuracy()")
