"""What `build_model` of the IMDB assignment makes, and its losses on four rows."""

from __future__ import annotations

import numpy as np

from autograder.checks.default_model import DefaultModel, LossProbe
from shared.checks.common import WORDS
from shared.expect.draw import draw

OUTPUT = (1, "sigmoid")


def loss_probe() -> LossProbe:
    """Return a positive and a negative label, each with a right and a wrong prediction."""
    random = draw("probabilities of two classes")
    labels = np.array([[1.0], [0.0], [1.0], [0.0]], np.float32)
    # The probability of the right class.
    shares = np.array([0.9, 0.75, 0.25, 0.4]) + random.integers(-90, 90, 4) / 1000
    probabilities = np.where(labels > 0.5, shares[:, None], 1 - shares[:, None]).astype(np.float32)
    return LossProbe(
        labels,
        probabilities,
        cross_entropy=float(-np.log(shares).mean()),
        squared_error=float(np.mean((1 - shares) ** 2)),
        absolute_error=float(np.mean(1 - shares)),
    )


DEFAULTS = {"hidden_units": (16, 16), "activation": "relu", "loss": "binary_crossentropy"}
DEFAULT_MODEL = DefaultModel(
    DEFAULTS,
    WORDS,
    [(16, "relu"), (16, "relu")],
    OUTPUT,
    "binary cross-entropy",
    loss_probe,
)
