"""A plot that does not show the values says how to draw them, where that is clear."""

from __future__ import annotations

import numpy as np
import pytest

from shared.expect.history import series_of
from shared.student.descriptions import Figure, Series
from shared.student.protocol import CheckFailed

VALUES = [3.0, 2.0, 1.0]


def said(*points: tuple[list[float], list[float]]) -> str:
    series = tuple(Series(np.array(x), np.array(y), "", True, False) for x, y in points)
    figure = Figure(1, "", "", "", (), series, False)
    with pytest.raises(CheckFailed) as caught:
        series_of(figure, VALUES, "given values", "plot()")
    return str(caught.value)


def test_swapped_axes_are_named() -> None:
    assert said((VALUES, [1, 2, 3])).endswith("draw them on the vertical one: plot(epochs, values).")


def test_single_points_are_to_be_drawn_in_one_call() -> None:
    assert said(([1], [3.0]), ([2], [2.0])).endswith("give plot() all epochs and values in one call.")


def test_a_missing_epoch_is_named() -> None:
    assert said(([1, 2], [3.0, 2.0])).endswith("A part of them is missing; draw those of all epochs.")


def test_an_empty_plot_is_named() -> None:
    assert said() == (
        "plot(): none of the 0 drawn series shows the given values. Nothing is drawn on the returned Axes."
    )


def test_other_values_have_no_advice() -> None:
    assert said(([1, 2, 3], [3.0, 2.0, 0.5])) == "plot(): none of the 1 drawn series shows the given values."
