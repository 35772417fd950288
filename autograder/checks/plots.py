"""Hidden checks of plots of training and validation values, for several assignments."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

import numpy as np

from shared.checks.drawn import DrawnHistory, scaled
from shared.expect.draw import draw
from shared.expect.history import (
    ACCURACY_NAMES,
    CLASS_ACCURACY_NAMES,
    series_of,
    under_any_metric_name,
)
from shared.expect.values import expect_array, expect_unchanged
from shared.student.descriptions import Figure
from shared.student.protocol import CheckFailed, Student, Value

NAMES = (*ACCURACY_NAMES, *CLASS_ACCURACY_NAMES)


def short_run() -> DrawnHistory:
    """Return the history of four epochs."""
    random = draw("history of four epochs")
    return DrawnHistory(
        scaled(random, [0.9, 0.5, 0.3, 0.1]),
        scaled(random, [0.8, 0.6, 0.65, 0.7]),
        scaled(random, [0.55, 0.75, 0.92, 0.97]),
        scaled(random, [0.6, 0.82, 0.8, 0.79]),
    )


def long_run() -> DrawnHistory:
    """Return the history of more epochs than any default, up and down, with a different curve for each series."""
    short, epochs = short_run(), int(draw("epochs of a long history").integers(31, 37))

    def longer(values: list[float]) -> list[float]:
        return [values[0] + values[1] * (epoch + epoch % 5) / 100 for epoch in range(epochs)]

    return DrawnHistory(*map(longer, (short.loss, short.val_loss, short.accuracy, short.val_accuracy)))


def _by_name(history: DrawnHistory) -> dict[str, Value]:
    """Return a history for each metric's name, not in Keras' order: a plot must read it by name, not by position."""
    return {name: dict(reversed(values.items())) for name, values in history.under(NAMES).items()}


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
        history = short_run()
        for figure, name, (train_values, val_values) in zip(
            self.draw(student, history.under(NAMES)), self.names, history.by_plot, strict=True
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
        short, long = short_run(), long_run()
        more = f"curve of {len(long.loss)} epochs"
        for known, histories, what in ((short, short.under(NAMES), "values"), (long, _by_name(long), more)):
            for figure, name, both in zip(self.draw(student, histories), self.names, known.by_plot, strict=True):
                for values in both:
                    series = series_of(figure, values, what, name)
                    epochs = np.arange(1, len(values) + 1)
                    expect_array(series.x, epochs, f"{name}: epochs", hint="Epochs count from 1.")

    def test_plots_have_title_labels_and_legend(self, student: Student) -> None:
        """Each plot has a title, a label on both axes and a legend that names the two series."""
        history = short_run()
        for figure, name, (train_values, val_values) in zip(
            self.draw(student, history.under(NAMES)), self.names, history.by_plot, strict=True
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
        history = short_run()
        calls = [self.draw(student, history.under(NAMES)) for _ in range(2)]
        _expect_own_figures(calls, history, self.one_figure_may_hold_both)
        if any(figure.shown for call in calls for figure in call):
            message = "The plots: remove plt.show(). The notebook shows the figure by itself."
            raise CheckFailed(message, "The function calls plt.show().")
        for function in self.functions:
            _expect_history_unchanged(student, function, history.under(NAMES))


def _expect_history_unchanged(student: Student, function: str, histories: Mapping[str, Value]) -> None:
    def attempt(name: str) -> None:
        expect_unchanged(student.observe(function, histories[name]), [histories[name]], f"{function}()")

    under_any_metric_name(attempt, histories)


def _expect_own_figures(
    calls: list[tuple[Figure, Figure]], history: DrawnHistory, one_figure_may_hold_both: bool
) -> None:
    if one_figure_may_hold_both:
        first, second = ({figure.figure_id for figure in call} for call in calls)
        shared = bool(first & second)
    else:
        figures = [figure for call in calls for figure in call]
        shared = len({figure.figure_id for figure in figures}) < len(figures)
    mixed = any(
        series.y.tolist() in other
        for call in calls
        for figure, other in zip(call, reversed(history.by_plot), strict=True)
        for series in figure.series
    )
    if shared or mixed:
        message = "The plots: start each one with a new figure, for example fig, ax = plt.subplots()."
        raise CheckFailed(message, "The plots share a figure.")
