"""Public checks of Reuters q14: what the bottleneck costs."""

from __future__ import annotations

import numpy as np

from shared.checks.builders import OUTPUT, TOPICS, compare_by_drop
from shared.checks.common import WORDS
from shared.checks.reuters.examples import FOUR_LABELS
from shared.expect.values import expect_number, number_of
from shared.student.protocol import CheckFailed, LayerSpec, ModelSpec, Student


def test_drop_is_positive_where_the_bottleneck_does_worse(student: Student) -> None:
    """The drop is the accuracy of the default model minus that of the bottleneck model."""
    specs = (_fixed_model(right=3), _fixed_model(right=1))
    x = np.zeros((4, WORDS), np.float32)
    x[[0, 1, 2, 3], [0, 1, 2, 3]] = 1.0
    data = (x, FOUR_LABELS, x, FOUR_LABELS)
    compared = compare_by_drop(student, specs, *data, epochs=1, batch_size=4)
    got = number_of(compared.value, "bottleneck_drop()")
    if compared.sign:
        better, worse = ("default model", "one with the bottleneck")[:: compared.sign]
        advice = f"Here the {better} is right about 3 of 4 rows, the {worse} about 1 of 4."
        expect_number(got, 0.5 * compared.sign, "bottleneck_drop()", atol=1e-3, next_step=advice)
    elif not -1.0 <= got <= 1.0:
        raise CheckFailed(f"bottleneck_drop(): expected a difference of two accuracies, got {got!r}.")


def _fixed_model(right: int) -> ModelSpec:
    """Describe a model that is right about this many of the four rows, and learns almost nothing."""
    kernel = np.zeros((WORDS, TOPICS), np.float32)
    kernel[:4] = 4.0 * FOUR_LABELS
    kernel[right:4] *= -1.0
    layers = (LayerSpec(*OUTPUT, kernel=kernel),)
    return ModelSpec(WORDS, layers, "categorical_crossentropy", "SGD", 1e-6, run_eagerly=True)
