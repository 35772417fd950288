"""Public checks of IMDB q12: variants of the network."""

from __future__ import annotations

import numpy as np

from shared.checks.common import WORDS, comparing
from shared.student.protocol import LayerSpec, ModelSpec

test_every_variant_gets_an_accuracy = comparing(
    ModelSpec(WORDS, (LayerSpec(3, "relu"), LayerSpec(1, "sigmoid")), few_steps=True),
    np.array([0, 1, 0, 1], np.float32),
    {"small": {"hidden_units": (2,)}, "tanh": {"activation": "tanh"}},
)
