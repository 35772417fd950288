"""Public checks of Reuters q8: training and looking at it."""

from __future__ import annotations

from shared.checks.builders import OUTPUT
from shared.checks.common import HistoryOfTraining
from shared.checks.drawn import small_history
from shared.expect.draw import draw
from shared.expect.history import ACCURACY_NAMES, CLASS_ACCURACY_NAMES, drawn_both, series_of
from shared.student.protocol import CheckFailed, Student


class TestTrain(HistoryOfTraining):
    output = OUTPUT
    loss = "categorical_crossentropy"


def test_loss_and_accuracy_are_drawn_in_this_order(student: Student) -> None:
    """The first of the two Axes shows both losses, the second shows both accuracies."""
    history = small_history(draw("test_loss_and_accuracy_are_drawn_in_this_order"), loss_factor=3.0)
    histories = history.under((*ACCURACY_NAMES, *CLASS_ACCURACY_NAMES))
    loss, accuracy = drawn_both(student, "plot_history", histories)
    if any(series.y.tolist() == history.accuracy for series in loss.series):
        raise CheckFailed("plot_history(): the first Axes shows the accuracies. Return the Axes of the loss first.")
    for figure, place, both, name in (
        (loss, "first", history.by_plot[0], "loss"),
        (accuracy, "second", history.by_plot[1], "accuracy"),
    ):
        series_of(figure, both[0], f"training {name}", f"plot_history(), {place} Axes")
        series_of(figure, both[1], f"validation {name}", f"plot_history(), {place} Axes")
