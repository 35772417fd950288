"""Public checks of Reuters q9: training again, on all of the data."""

from __future__ import annotations

from shared.checks.builders import OUTPUT
from shared.checks.common import Retraining


class TestRetrain(Retraining):
    output = OUTPUT
    loss = "categorical_crossentropy"
