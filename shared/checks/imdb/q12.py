"""Public checks of IMDB q12: variants of the network."""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from shared.checks.common import WORDS, VariantAccuracies
from shared.student.protocol import LayerSpec, ModelSpec


class TestCompareModels(VariantAccuracies):
    spec = ModelSpec(WORDS, (LayerSpec(3, "relu"), LayerSpec(1, "sigmoid")), run_eagerly=True)
    y = np.array([0, 1, 0, 1], np.float32)
    variants: ClassVar = {"small": {"hidden_units": (2,)}, "tanh": {"activation": "tanh"}}
