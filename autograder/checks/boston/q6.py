"""Hidden checks of Boston q6: a plot of the validation error."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from shared.expect.draw import draw
from shared.expect.history import series_of
from shared.expect.values import expect_array, expect_axes, expect_unchanged
from shared.student.descriptions import Figure, Series
from shared.student.protocol import CheckFailed, Student

PLOT = "plot_validation_mae()"


def _curve() -> list[float]:
    """Return a curve of different values that falls, and rises at its end."""
    random = draw("validation curve, hidden")
    falls = random.uniform(0.3, 3.0, random.integers(6, 9))
    lowest = random.uniform(2.0, 4.0)
    curve = [*(lowest + np.cumsum(falls))[::-1], lowest, lowest + falls[0] / 2]
    return [round(float(value), 3) for value in curve]


def _drawn(student: Student, **settings: int) -> Figure:
    """Return the drawn points of the curve; matplotlib does not draw NaN."""
    figure = student.figure(expect_axes(student.call("plot_validation_mae", _curve(), **settings), PLOT))
    return replace(figure, series=tuple(_visible(series) for series in figure.series))


def _visible(series: Series) -> Series:
    if series.x.shape != series.y.shape:
        return series
    kept = np.isfinite(series.x) & np.isfinite(series.y)
    return replace(series, x=series.x[kept], y=series.y[kept])


def _labelled(figure: Figure) -> bool:
    return bool(figure.xlabel and figure.ylabel)


def test_the_first_epochs_are_left_out(student: Student) -> None:
    """With skip, exactly the epochs after the first `skip` are drawn, with axis labels as without skip."""
    curve, unlabelled = _curve(), []
    random = draw("skipped epochs")
    for skip in (int(random.integers(2, 4)), int(random.integers(4, 6))):
        figure = _drawn(student, skip=skip)
        series_of(figure, curve[skip:], "selected part", PLOT)
        if any(len(series.y) == len(curve) for series in figure.series):
            raise CheckFailed(
                f"{PLOT}: with skip={skip}, also all epochs are drawn. Draw only the later ones.",
                "The skipped epochs are drawn.",
            )
        unlabelled += [] if _labelled(figure) else [skip]
    # If labels are always missing, the public check reports it, not this one.
    if unlabelled and _labelled(_drawn(student)):
        raise CheckFailed(f"{PLOT}: with skip={unlabelled[0]}, an axis has no label.", "An axis has no label.")


def test_epochs_on_the_axis_count_from_one(student: Student) -> None:
    """The horizontal axis shows the epochs, counted from 1, or from skip + 1 with skip."""
    curve = _curve()
    for skip in (0, int(draw("skipped epochs on the axis").integers(2, 5))):
        x = series_of(_drawn(student, skip=skip), curve[skip:], "selected part", PLOT).x
        epochs = np.arange(1, len(curve) - skip + 1)
        begins = skip if x.shape == epochs.shape and np.allclose(x, epochs + skip) else 0
        expect_array(x, epochs + begins, f"{PLOT}: epochs", hint="Epochs count from 1.")


def test_each_plot_has_a_figure_of_its_own(student: Student) -> None:
    """Each call draws on a new figure, does not show it, and does not change the values."""
    curve = _curve()
    first, second = _drawn(student), _drawn(student, skip=3)
    if first.figure_id == second.figure_id or any(series.y.tolist() == curve for series in second.series):
        message = f"{PLOT}: start with a new figure, for example fig, ax = plt.subplots()."
        raise CheckFailed(message, "Two plots share a figure.")
    if first.shown or second.shown:
        message = f"{PLOT}: remove plt.show(). The notebook shows the figure by itself."
        raise CheckFailed(message, "The function calls plt.show().")
    expect_unchanged(student.observe("plot_validation_mae", curve, skip=3), [curve], PLOT)
