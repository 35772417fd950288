"""Public checks of IMDB q10: training again, on all of the data."""

from __future__ import annotations

from shared.checks.common import retraining

test_a_trained_model_comes_back = retraining(1, "sigmoid", "binary_crossentropy")
