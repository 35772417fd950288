"""Hidden checks of plots of training and validation values, for several assignments."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

import numpy as np

from shared.expect.history import (
    ACCURACY_NAMES,
    CLASS_ACCURACY_NAMES,
    history_with,
    series_of,
    under_any_metric_name,
)
from shared.expect.values import expect_array, expect_unchanged
from shared.student.protocol import CheckFailed, Figure, Student, Value

LOSS, VAL_LOSS = [0.9, 0.5, 0.3, 0.1], [0.8, 0.6, 0.65, 0.7]
ACCURACY, VAL_ACCURACY = [0.55, 0.75, 0.92, 0.97], [0.6, 0.82, 0.8, 0.79]
HISTORIES = {
    name: history_with(name, LOSS, VAL_LOSS, ACCURACY, VAL_ACCURACY)
    for name in dict.fromkeys((*ACCURACY_NAMES, *CLASS_ACCURACY_NAMES))
}
SERIES = ((LOSS, VAL_LOSS), (ACCURACY, VAL_ACCURACY))

LONG_RUN = 33


def _long_run(values: list[float]) -> list[float]:
    """More epochs than any default, up and down, with a different curve for each series."""
    return [values[0] + values[1] * (epoch + epoch % 5) / 100 for epoch in range(LONG_RUN)]


LONG_SERIES = ((_long_run(LOSS), _long_run(VAL_LOSS)), (_long_run(ACCURACY), _long_run(VAL_ACCURACY)))
# Not in Keras' order: a plot must read a history by name, not by position.
LONG_HISTORIES = {
    name: dict(reversed(history_with(name, *LONG_SERIES[0], *LONG_SERIES[1]).items())) for name in HISTORIES
}


class Plots:
    """Checks of two plots, of the loss and of the accuracy."""

    names: tuple[str, str]  # names of the two plots in messages
    functions: tuple[str, ...]  # the functions that draw
    one_figure_may_hold_both = False

    @abstractmethod
    def draw(self, student: Student, histories: Mapping[str, Value]) -> tuple[Figure, Figure]:
        """Let the student draw the loss and the accuracy of a history that is given under each metric's name."""

    def test_training_is_dotted_and_validation_a_line(self, student: Student) -> None:
        """The training values are dots, the validation values are a connected line."""
        for figure, name, (train_values, val_values) in zip(
            self.draw(student, HISTORIES), self.names, SERIES, strict=True
        ):
            training = series_of(figure, train_values, "training values", name)
            validation = series_of(figure, val_values, "validation values", name)
            if training.connected or not training.dotted:
                message = f'{name}: draw the training values as dots, for example with "bo".'
                raise CheckFailed(message, "The training values are not drawn as dots.")
            if not validation.connected:
                message = f'{name}: draw the validation values as a line, for example with "b".'
                raise CheckFailed(message, "The validation values are not drawn as a line.")

    def test_epochs_on_the_axis_count_from_one(self, student: Student) -> None:
        """The horizontal axis shows the epochs 1 to n."""
        short = HISTORIES, SERIES, "values"
        for histories, known, what in (short, (LONG_HISTORIES, LONG_SERIES, f"curve of {LONG_RUN} epochs")):
            for figure, name, both in zip(self.draw(student, histories), self.names, known, strict=True):
                for values in both:
                    series = series_of(figure, values, what, name)
                    epochs = np.arange(1, len(values) + 1)
                    expect_array(series.x, epochs, f"{name}: epochs", hint="Epochs count from 1.")

    def test_plots_have_title_labels_and_legend(self, student: Student) -> None:
        """Each plot has a title, a label on both axes and a legend that names the two series."""
        for figure, name, (train_values, val_values) in zip(
            self.draw(student, HISTORIES), self.names, SERIES, strict=True
        ):
            missing = [part for part in ("title", "xlabel", "ylabel") if not getattr(figure, part)]
            if len(set(figure.legend)) < 2:
                missing.append("legend with two entries")
            if missing:
                raise CheckFailed(f"{name}: add {', '.join(missing)}.", f"Missing: {', '.join(missing)}.")
            training = series_of(figure, train_values, "training values", name)
            validation = series_of(figure, val_values, "validation values", name)
            labels = training.label.lower(), validation.label.lower()
            if any(
                word in labels[place] and word not in labels[1 - place] for place, word in enumerate(("val", "train"))
            ):
                raise CheckFailed(f"{name}: the legend labels are swapped.", "The legend labels are swapped.")

    def expect_own_figures(self, student: Student) -> None:
        """Expect each call to draw on a new figure, show none, and leave the history unchanged."""
        calls = [self.draw(student, HISTORIES), self.draw(student, HISTORIES)]
        _expect_own_figures(calls, self.one_figure_may_hold_both)
        if any(figure.shown for call in calls for figure in call):
            message = "The plots: remove plt.show(). The notebook shows the figure by itself."
            raise CheckFailed(message, "The function calls plt.show().")
        for function in self.functions:
            _expect_history_unchanged(student, function)


def _expect_history_unchanged(student: Student, function: str) -> None:
    def attempt(name: str) -> None:
        expect_unchanged(student.observe(function, HISTORIES[name]), [HISTORIES[name]], f"{function}()")

    under_any_metric_name(attempt, HISTORIES)


def _expect_own_figures(calls: list[tuple[Figure, Figure]], one_figure_may_hold_both: bool) -> None:
    if one_figure_may_hold_both:
        first, second = ({figure.figure_id for figure in call} for call in calls)
        shared = bool(first & second)
    else:
        figures = [figure for call in calls for figure in call]
        shared = len({figure.figure_id for figure in figures}) < len(figures)
    mixed = any(
        series.y.tolist() in other
        for call in calls
        for figure, other in zip(call, reversed(SERIES), strict=True)
        for series in figure.series
    )
    if shared or mixed:
        message = "The plots: start each one with a new figure, for example fig, ax = plt.subplots()."
        raise CheckFailed(message, "The plots share a figure.")
