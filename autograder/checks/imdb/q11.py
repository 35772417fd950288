"""Hidden checks of IMDB q11: predictions."""

from __future__ import annotations

import numpy as np

from autograder.checks.unchanged import expect_model_unchanged
from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_integers, expect_unchanged
from shared.student.formulas import sigmoid
from shared.student.protocol import LayerSpec, ModelHandle, ModelSpec, Student


def _sentiment_model(student: Student) -> ModelHandle:
    layer = LayerSpec(1, "sigmoid", kernel=np.array([[1.0], [-2.0]], np.float32))
    return student.make_model(ModelSpec(2, (layer,)), "predict_sentiment")


def test_exactly_one_half_is_not_above(student: Student) -> None:
    """A probability of exactly 0.5 gives 0, because it is not above 0.5."""
    signs = draw("test_exactly_one_half_is_not_above").permutation([0, 1, -1, 1, 0, 0, -1, 1, 0])
    x = 1e-4 * np.stack([signs > 0, signs < 0], axis=1).astype(np.float32)
    got = student.call("predict_sentiment", _sentiment_model(student), x)
    expect_array(got, (signs > 0).astype(int), "predict_sentiment()", hint="1 means a probability above 0.5.")


def test_many_reviews_are_classified(student: Student) -> None:
    """Any number of reviews is classified, in order, as integers; the reviews and the model are not changed."""
    rng = draw("test_many_reviews_are_classified")
    model = _sentiment_model(student)
    for count in (1, 77, 77, 600):  # twice the same number of rows, and more than a batch of 512
        x = rng.normal(size=(count, 2)).astype(np.float32)
        x[0] = np.abs(x[0]) * (1, -1)  # a single review is positive
        x[:, 0] += np.where(x[:, 0] > 2 * x[:, 1], 0.1, -0.1)  # no probability is nearly 0.5
        before = student.predict(model, x)
        observation = student.observe("predict_sentiment", model, x)
        expected = (sigmoid(x @ np.array([1.0, -2.0])) > 0.5).astype(int)
        hint = "Some reviews get the wrong class: try a single review, many reviews, and a second call."
        got = expect_array(observation.value, expected, "predict_sentiment()", hint=hint)
        expect_integers(got, "predict_sentiment()")
        expect_unchanged(observation, [None, x], "predict_sentiment()")
        expect_model_unchanged(student, model, x, before, "predict_sentiment()")
