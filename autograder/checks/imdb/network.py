"""What `build_model` of the IMDB assignment makes, and its losses on four rows."""

from __future__ import annotations

import numpy as np

from autograder.checks.default_model import DefaultModel
from shared.checks.common import WORDS

OUTPUT = (1, "sigmoid")
# A positive and a negative label, each with a right and a wrong prediction.
LABELS = np.array([[1.0], [0.0], [1.0], [0.0]], np.float32)
PROBABILITIES = np.array([[0.9], [0.25], [0.25], [0.6]], np.float32)
CROSS_ENTROPY = float(-np.log([0.9, 0.75, 0.25, 0.4]).mean())
SQUARED_ERROR = float(np.mean([0.1**2, 0.25**2, 0.75**2, 0.6**2]))
ABSOLUTE_ERROR = float(np.mean([0.1, 0.25, 0.75, 0.6]))

DEFAULTS = {"hidden_units": (16, 16), "activation": "relu", "loss": "binary_crossentropy"}
DEFAULT_MODEL = DefaultModel(
    DEFAULTS,
    WORDS,
    [(16, "relu"), (16, "relu")],
    OUTPUT,
    "binary cross-entropy",
    LABELS,
    PROBABILITIES,
    CROSS_ENTROPY,
)
