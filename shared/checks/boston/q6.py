"""Public checks of Boston q6: a plot of the validation error."""

from __future__ import annotations

from shared.expect.history import series_of
from shared.expect.values import expect_axes
from shared.student.protocol import CheckFailed, Student

CURVE = [9.0, 4.0, 3.0, 2.0, 2.5]


def test_the_whole_curve_is_drawn(student: Student) -> None:
    """Without an argument the validation MAE of every epoch is drawn."""
    axes = expect_axes(student.call("plot_validation_mae", CURVE), "plot_validation_mae()")
    series_of(student.figure(axes), CURVE, "given values", "plot_validation_mae()")


def test_both_axes_have_a_label(student: Student) -> None:
    """Both axes have a label."""
    axes = expect_axes(student.call("plot_validation_mae", CURVE), "plot_validation_mae()")
    figure = student.figure(axes)
    missing = [name for name in ("xlabel", "ylabel") if not getattr(figure, name)]
    if missing:
        raise CheckFailed(
            f"plot_validation_mae(): no {' and no '.join(missing)}. Set them with axes.set(xlabel=…, ylabel=…)."
        )
