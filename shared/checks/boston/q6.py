"""Public checks of Boston q6: a plot of the validation error."""

from __future__ import annotations

import numpy as np

from shared.expect.draw import draw
from shared.expect.history import series_of
from shared.expect.values import expect_axes
from shared.student.protocol import CheckFailed, Student


def _curve() -> list[float]:
    """Return a curve that falls, and rises at its end."""
    random = draw("validation curve")
    falls = random.integers([2, 5, 5, 10], [5, 15, 15, 50]) / 10
    lowest = int(random.integers(20, 30)) / 10
    curve = lowest + np.cumsum(falls)[::-1] - falls[0]
    return [*curve.round(1).tolist(), round(lowest + float(falls[0]), 1)]


def test_the_whole_curve_is_drawn(student: Student) -> None:
    """Without an argument the validation MAE of every epoch is drawn."""
    curve = _curve()
    axes = expect_axes(student.call("plot_validation_mae", curve), "plot_validation_mae()")
    series_of(student.figure(axes), curve, "given values", "plot_validation_mae()")


def test_both_axes_have_a_label(student: Student) -> None:
    """Both axes have a label."""
    axes = expect_axes(student.call("plot_validation_mae", _curve()), "plot_validation_mae()")
    figure = student.figure(axes)
    missing = [name for name in ("xlabel", "ylabel") if not getattr(figure, name)]
    if missing:
        raise CheckFailed(
            f"plot_validation_mae(): no {' and no '.join(missing)}. Set them with axes.set(xlabel=…, ylabel=…)."
        )
