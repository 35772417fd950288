"""Hidden checks of Reuters q11: predictions."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from autograder.checks.unchanged import expect_model_unchanged
from shared.checks.builders import OUTPUT, TOPICS
from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_integers, expect_parts, expect_shape, expect_unchanged
from shared.student.formulas import softmax
from shared.student.protocol import Array, LayerSpec, ModelSpec, Student, Value


def _predictions(student: Student) -> Iterator[tuple[list[Value], Array]]:
    """Return the results for one newswire and for many, and the model's probabilities.

    One model is called twice for the same number of rows, and for more than a batch of 512.
    """
    rng = draw("newswires and topics")
    kernel = rng.normal(size=(6, TOPICS)).astype(np.float32)
    layers = (LayerSpec(*OUTPUT, kernel=kernel),)
    model = student.make_model(ModelSpec(6, layers, "categorical_crossentropy"), "predict_topics")
    for count in (1, 70, 70, 600):
        x = rng.normal(size=(count, 6)).astype(np.float32)
        if count > 1:
            x[5] = 0.0  # all topics are equally probable
        expected = softmax(x.astype(np.float64) @ kernel)
        before = student.predict(model, x)
        observation = student.observe("predict_topics", model, x)
        parts = expect_parts(observation.value, ("probabilities", "topics"), "predict_topics()")
        expect_unchanged(observation, [None, x], "predict_topics()")
        expect_model_unchanged(student, model, x, before, "predict_topics()")
        yield parts, expected


def test_probabilities_are_those_of_the_model(student: Student) -> None:
    """The probabilities are the model's outputs, 46 for each newswire, and the model is not changed."""
    for (probabilities, _), expected in _predictions(student):
        expect_array(probabilities, expected, "predict_topics(), probabilities", atol=1e-4)


def test_each_newswire_gets_its_most_probable_topic(student: Student) -> None:
    """The topic of each newswire is the index of its largest probability, as an integer."""
    subject = "predict_topics(), topics"
    hint = "The topic is the index of the largest probability of each row, as an integer."
    for (_, topics), expected in _predictions(student):
        got = expect_shape(topics, (len(expected),), subject, hint=hint)
        best = expected.argmax(axis=1)
        tied = (np.ptp(expected, axis=1) == 0) & (got >= 0) & (got < TOPICS)
        best[tied] = got[tied]  # any of the equal ones is right
        expect_integers(expect_array(topics, best, subject, hint=hint), subject, hint)
