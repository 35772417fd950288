"""Public checks of Reuters q9: training again, on all of the data."""

from __future__ import annotations

from shared.checks.builders import TOPICS
from shared.checks.common import retraining

test_a_trained_model_comes_back = retraining(TOPICS, "softmax", "categorical_crossentropy")
