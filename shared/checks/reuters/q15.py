"""Public checks of Reuters q15: variants of the network."""

from __future__ import annotations

from shared.checks.common import WORDS, comparing
from shared.checks.reuters.examples import FOUR_LABELS, SMALL_LAYERS
from shared.student.protocol import ModelSpec

test_every_variant_gets_an_accuracy = comparing(
    ModelSpec(WORDS, SMALL_LAYERS, "categorical_crossentropy", few_steps=True),
    FOUR_LABELS,
    {"small": {"hidden_units": (2,)}, "deep": {"hidden_units": (8, 8, 8)}},
)
