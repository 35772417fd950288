"""How the reference is measured: what the figures are, whatever the outputs' shape."""

from __future__ import annotations

import numpy as np
import pytest

from autograder.assignments import ACCURACY, MAE, Measure


@pytest.mark.parametrize(
    ("measure", "outputs", "labels", "figure"),
    [
        (ACCURACY, [[0.9], [0.2], [0.5], [0.7]], [1, 0, 1, 1], 0.75),
        (ACCURACY, [[0.1, 0.8, 0.1], [0.5, 0.2, 0.3]], [1, 2], 0.5),
        (MAE, [[20.0], [31.0]], [22.0, 30.0], 1.5),
    ],
)
def test_a_figure_is_that_of_all_held_out_rows(
    measure: Measure, outputs: list[list[float]], labels: list[float], figure: float
) -> None:
    assert measure.figure(np.array(outputs), np.array(labels)) == pytest.approx(figure)
