"""Public checks of Reuters q11: predictions."""

from __future__ import annotations

import numpy as np

from shared.checks.builders import OUTPUT, TOPICS
from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_integers, expect_parts
from shared.student.protocol import LayerSpec, ModelSpec, Student


def test_probabilities_come_first_then_topics(student: Student) -> None:
    """The result is the model's probabilities and, for each newswire, the index of the largest one."""
    random = draw("test_probabilities_come_first_then_topics")
    best = random.permutation([int(random.integers(1, TOPICS - 1)), TOPICS - 1, 0])
    kernel = np.zeros((3, TOPICS), np.float32)
    kernel[[0, 1, 2], best] = 4.0
    layers = (LayerSpec(*OUTPUT, kernel=kernel),)
    model = student.make_model(ModelSpec(3, layers, "categorical_crossentropy"), "predict_topics")
    x = np.eye(3, dtype=np.float32)
    parts = expect_parts(student.call("predict_topics", model, x), ("probabilities", "topics"), "predict_topics()")
    expected = student.predict(model, x)
    advice = "Return the probabilities first."
    expect_array(parts[0], expected, "predict_topics(), probabilities", atol=1e-4, next_step=advice)
    advice = "Use argmax along the last axis."
    topics = expect_array(parts[1], best, "predict_topics(), topics", next_step=advice)
    expect_integers(topics, "predict_topics(), topics")
