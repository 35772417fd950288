"""Hidden checks of what is made of Boston's validation errors: their mean, the plot and the best epoch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from autograder.checks.unchanged import expect_unchanged_where_taken
from shared.expect.history import series_of
from shared.expect.values import (
    expect_array,
    expect_axes,
    expect_integer,
    expect_unchanged,
)
from shared.student.protocol import CheckFailed, Figure, Series, Student

# --- q5 ---

MEAN_HINT = "A value is not the mean of one epoch over the folds."


def test_any_number_of_folds_can_be_averaged(student: Student) -> None:
    """Any number of folds and epochs can be averaged, lists or arrays."""
    rng = np.random.default_rng(3)
    for folds, epochs in ((3, 7), (5, 2), (1, 4), (12, 3)):
        histories = rng.uniform(1.0, 9.0, (folds, epochs)) ** 2  # the mean is not the median
        if folds > 5:
            histories[1] *= 8.0  # of so many folds one may lie far off
        histories[-1, 0] = histories[0, 0]  # equal values count as often as they occur
        for given in (histories.tolist(), list(histories)):
            got = student.call("average_history", given)
            expect_array(got, histories.mean(axis=0), "average_history()", atol=1e-4, hint=MEAN_HINT)


def test_averaging_leaves_the_histories_alone(student: Student) -> None:
    """The histories that are handed over stay as they are."""
    histories = [[5.0, 4.0], [3.0, 1.0], [10.0, 7.0]]
    seen = student.observe("average_history", [list(history) for history in histories])
    expect_array(seen.value, [6.0, 4.0], "average_history()", atol=1e-4, hint=MEAN_HINT)
    expect_unchanged(seen, [histories], "average_history()")


# --- q6 ---

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


# --- q7 ---

BEST_HINT = "Look for the lowest value after the first ones, and count from the beginning."


def test_ten_epochs_are_skipped_by_default(student: Student) -> None:
    """Without an argument the first 10 epochs don't count."""
    for place in (12, 10):
        history = [5.0] * 15
        history[4], history[9], history[place] = 1.0, 1.5, 2.0
        got = student.call("best_num_epochs", history)
        expect_integer(got, place + 1, "best_num_epochs()", hint=BEST_HINT)


def test_any_epoch_can_be_the_best(student: Student) -> None:
    """Whatever is skipped, the lowest of all others is found, be it the first or the last; no value is changed."""
    short = [4.0, 3.5, 6.0, 5.0, 4.5, 4.0, 3.0, 7.0, 2.5]
    long = [2.62 + abs(epoch - 130) / 1000 for epoch in range(500)]
    for history, skip, best in (
        (short, 0, 0),
        (short, 0, 5),
        (short, 3, 3),
        (short, 3, 8),
        (short, 1, 4),
        (long, 12, 499),
        (long, 120, 134),
    ):
        lowest = min(history) - 0.001  # hardly lower than the others
        given = [*history[:best], lowest, *history[best + 1 :]]
        if skip == 3:
            given[0] = lowest  # what is skipped may be as low
        seen = student.observe("best_num_epochs", given, skip=skip)
        expect_integer(seen.value, best + 1, "best_num_epochs()", hint=BEST_HINT)
        expect_unchanged(seen, [given], "best_num_epochs()")
    dear = [1e5 * value for value in short]  # above whatever a search for the lowest may begin with
    expect_integer(student.call("best_num_epochs", dear, skip=3), 9, "best_num_epochs()", hint=BEST_HINT)
    expect_unchanged_where_taken(student, "best_num_epochs", np.array(short), skip=3)
