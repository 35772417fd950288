"""Public checks of IMDB q7: training."""

from __future__ import annotations

from shared.checks.common import HistoryOfTraining


class TestTrain(HistoryOfTraining):
    output = (1, "sigmoid")
    loss = "binary_crossentropy"
