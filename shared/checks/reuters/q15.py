"""Public checks of Reuters q15: variants of the network."""

from __future__ import annotations

from typing import ClassVar

from shared.checks.common import WORDS, VariantAccuracies
from shared.checks.reuters.examples import FOUR_LABELS, SMALL_LAYERS
from shared.student.protocol import ModelSpec


class TestCompareModels(VariantAccuracies):
    spec = ModelSpec(WORDS, SMALL_LAYERS, "categorical_crossentropy", run_eagerly=True)
    y = FOUR_LABELS
    variants: ClassVar = {"small": {"hidden_units": (2,)}, "deep": {"hidden_units": (8, 8, 8)}}
