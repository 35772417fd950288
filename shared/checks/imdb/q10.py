"""Public checks of IMDB q10: training again, on all of the data."""

from __future__ import annotations

from shared.checks.common import Retraining


class TestRetrain(Retraining):
    output = (1, "sigmoid")
    loss = "binary_crossentropy"
