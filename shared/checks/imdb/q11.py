"""Public checks of IMDB q11: predictions."""

from __future__ import annotations

import numpy as np

from shared.checks.drawn import both_labels
from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_integers, expect_shape
from shared.student.protocol import LayerSpec, ModelSpec, Student


def test_probabilities_become_zeros_and_ones(student: Student) -> None:
    """Each review gets the integer 1 or 0, in one array of shape (n,)."""
    layer = LayerSpec(1, "sigmoid", kernel=np.ones((1, 1), np.float32))
    model = student.make_model(ModelSpec(1, (layer,)), "predict_sentiment")
    random = draw("test_probabilities_become_zeros_and_ones")
    labels = both_labels(random, 9)
    x = [[(2 * label - 1) * float(random.integers(1, 9)) / 2] for label in labels]
    got = student.call("predict_sentiment", model, np.array(x, np.float32))
    advice = "Remove the second axis of the predictions."
    expect_shape(got, (9,), "predict_sentiment()", next_step=advice)
    expect_integers(expect_array(got, labels, "predict_sentiment()"), "predict_sentiment()")
