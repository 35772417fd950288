"""Hidden checks of Boston q6: a plot of the validation error."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from shared.expect.history import series_of
from shared.expect.values import expect_array, expect_axes, expect_unchanged
from shared.student.protocol import CheckFailed, Figure, Series, Student

CURVE = [20.0, 11.0, 6.0, 4.0, 3.5, 3.0, 3.25]
PLOT = "plot_validation_mae()"


def _drawn(student: Student, **settings: int) -> Figure:
    """What is drawn of the curve; points that are no numbers are not."""
    figure = student.figure(expect_axes(student.call("plot_validation_mae", CURVE, **settings), PLOT))
    return replace(figure, series=tuple(_visible(series) for series in figure.series))


def _visible(series: Series) -> Series:
    if series.x.shape != series.y.shape:
        return series
    kept = np.isfinite(series.x) & np.isfinite(series.y)
    return replace(series, x=series.x[kept], y=series.y[kept])


def _labelled(figure: Figure) -> bool:
    return bool(figure.xlabel and figure.ylabel)


def test_the_first_epochs_are_left_out(student: Student) -> None:
    """With skip only the later epochs are drawn, and all of them, with labels if the whole curve has them."""
    unlabelled = []
    for skip in (2, 5):
        figure = _drawn(student, skip=skip)
        series_of(figure, CURVE[skip:], "part that is asked for", PLOT)
        if any(len(series.y) == len(CURVE) for series in figure.series):
            raise CheckFailed(
                f"{PLOT}: with skip={skip} all epochs are drawn as well.", "Some epochs are not left out."
            )
        unlabelled += [] if _labelled(figure) else [skip]
    # Labels that are nowhere cost the check that asks for them, not this one.
    if unlabelled and _labelled(_drawn(student)):
        raise CheckFailed(f"{PLOT}: with skip={unlabelled[0]} an axis has no label.", "An axis has no label.")


def test_epochs_on_the_axis_count_from_one(student: Student) -> None:
    """The horizontal axis shows the epochs, counted from 1, or from skip + 1 where the first are left out."""
    for skip in (0, 3):
        x = series_of(_drawn(student, skip=skip), CURVE[skip:], "part that is asked for", PLOT).x
        epochs = np.arange(1, len(CURVE) - skip + 1)
        begins = skip if x.shape == epochs.shape and np.allclose(x, epochs + skip) else 0
        expect_array(x, epochs + begins, f"{PLOT}: epochs", hint="Epochs count from 1.")


def test_each_plot_has_a_figure_of_its_own(student: Student) -> None:
    """Each call draws on a new figure, leaves showing it to the notebook, and the values as they are."""
    first, second = _drawn(student), _drawn(student, skip=3)
    if first.figure_id == second.figure_id or any(series.y.tolist() == CURVE for series in second.series):
        message = f"{PLOT}: begin with a new figure, for example fig, ax = plt.subplots()."
        raise CheckFailed(message, "Two plots share a figure.")
    if first.shown or second.shown:
        message = f"{PLOT}: leave out plt.show(). The notebook shows the figure by itself."
        raise CheckFailed(message, "The figure is shown with plt.show().")
    expect_unchanged(student.observe("plot_validation_mae", CURVE, skip=3), [CURVE], PLOT)
