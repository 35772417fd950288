"""Public checks of Reuters q14: what the bottleneck costs."""

from __future__ import annotations

import numpy as np

from shared.checks.builders import OUTPUT, TOPICS, compare_by_drop
from shared.checks.common import WORDS
from shared.checks.drawn import distinct
from shared.expect.draw import draw
from shared.expect.values import expect_number, number_of
from shared.student.protocol import Array, CheckFailed, LayerSpec, ModelSpec, Student

ROWS = 16


def test_drop_is_positive_where_the_bottleneck_does_worse(student: Student) -> None:
    """The drop is the accuracy of the default model minus that of the bottleneck model."""
    random = draw("test_drop_is_positive_where_the_bottleneck_does_worse")
    less, more = int(random.integers(1, 5)), int(random.integers(6, 16))
    labels = np.eye(TOPICS, dtype=np.float32)[distinct(random, TOPICS, ROWS)]
    specs = (_fixed_model(labels, right=more), _fixed_model(labels, right=less))
    x = np.eye(ROWS, WORDS, dtype=np.float32)
    data = (x, labels, x, labels)
    compared = compare_by_drop(student, specs, *data, epochs=1, batch_size=ROWS)
    got = number_of(compared.value, "bottleneck_drop()")
    if compared.sign:
        better, worse = ("default model", "one with the bottleneck")[:: compared.sign]
        advice = f"Here the {better} is right about {more} of {ROWS} rows, the {worse} about {less} of {ROWS}."
        expect_number(got, (more - less) / ROWS * compared.sign, "bottleneck_drop()", atol=1e-3, next_step=advice)
    elif not -1.0 <= got <= 1.0:
        raise CheckFailed(f"bottleneck_drop(): expected a difference of two accuracies, got {got!r}.")


def _fixed_model(labels: Array, right: int) -> ModelSpec:
    """Describe a model that is right about this many of the rows, and learns almost nothing."""
    kernel = np.zeros((WORDS, TOPICS), np.float32)
    kernel[:ROWS] = 4.0 * labels
    kernel[right:ROWS] *= -1.0
    layers = (LayerSpec(*OUTPUT, kernel=kernel),)
    return ModelSpec(WORDS, layers, "categorical_crossentropy", "SGD", 1e-6, run_eagerly=True)
