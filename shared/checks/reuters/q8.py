"""Public checks of Reuters q8: training and looking at it."""

from __future__ import annotations

from shared.checks.common import HistoryOfTraining
from shared.checks.reuters.examples import FOUR_LABELS, SMALL_LAYERS
from shared.expect.history import ACCURACY_NAMES, CLASS_ACCURACY_NAMES, drawn_both, history_with, series_of
from shared.student.protocol import CheckFailed, ModelSpec, Student

LOSS, VAL_LOSS = [2.6, 1.4, 0.8], [1.9, 1.2, 1.3]
ACCURACY, VAL_ACCURACY = [0.5, 0.7, 0.85], [0.6, 0.75, 0.72]
HISTORIES = {
    name: history_with(name, LOSS, VAL_LOSS, ACCURACY, VAL_ACCURACY)
    for name in dict.fromkeys((*ACCURACY_NAMES, *CLASS_ACCURACY_NAMES))
}


class TestTrain(HistoryOfTraining):
    spec = ModelSpec(4, SMALL_LAYERS, "categorical_crossentropy", run_eagerly=True)
    y = FOUR_LABELS


def test_loss_and_accuracy_are_drawn_in_this_order(student: Student) -> None:
    """The first of the two Axes shows both losses, the second shows both accuracies."""
    loss, accuracy = drawn_both(student, "plot_history", HISTORIES)
    if any(series.y.tolist() == ACCURACY for series in loss.series):
        raise CheckFailed("plot_history(): the first Axes shows the accuracies. Return the Axes of the loss first.")
    for figure, place, both, name in (
        (loss, "first", (LOSS, VAL_LOSS), "loss"),
        (accuracy, "second", (ACCURACY, VAL_ACCURACY), "accuracy"),
    ):
        series_of(figure, both[0], f"training {name}", f"plot_history(), {place} Axes")
        series_of(figure, both[1], f"validation {name}", f"plot_history(), {place} Axes")
