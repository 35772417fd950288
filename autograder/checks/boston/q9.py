"""Hidden checks of Boston q9: predictions."""

from __future__ import annotations

import numpy as np

from autograder.checks.unchanged import expect_model_unchanged
from shared.expect.values import expect_array, expect_unchanged
from shared.student.protocol import LayerSpec, ModelHandle, ModelSpec, Student


def _price_model(student: Student) -> ModelHandle:
    layer = LayerSpec(1, kernel=np.array([[1.5], [-2.0], [0.25]], np.float32), bias=np.array([20.0], np.float32))
    return student.make_model(ModelSpec(3, (layer,), "mse", metrics=("mae",)), "predict_prices")


def test_any_number_of_rows_gets_its_prices(student: Student) -> None:
    """For one row or many, there is one price for each row, in order: the model's output."""
    rng = np.random.default_rng(17)
    model = _price_model(student)
    for count in (1, 570, 570):  # twice the same number of rows, and more than a batch
        x = 10 * rng.normal(size=(count, 3)).astype(np.float32)  # so that some prices are negative or above 50
        x[-1] = x[0]
        expected = x @ np.array([1.5, -2.0, 0.25]) + 20.0
        hint = "The prices are not the model's outputs, one for each row."
        before = student.predict(model, x)
        observation = student.observe("predict_prices", model, x)
        expect_array(observation.value, expected, "predict_prices()", atol=1e-3, hint=hint)
        expect_unchanged(observation, [None, x], "predict_prices()")
        expect_model_unchanged(student, model, x, before, "predict_prices()")
