"""Hidden checks of Boston q9: predictions."""

from __future__ import annotations

import numpy as np

from autograder.checks.unchanged import expect_model_unchanged
from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_unchanged
from shared.student.protocol import LayerSpec, ModelSpec, Student


def test_any_number_of_rows_gets_its_prices(student: Student) -> None:
    """For one row or many, there is one price for each row, in order: the model's output."""
    random = draw("many prices")
    factors, bias = random.permutation([1.5, -2.0, 0.25]) * random.uniform(0.9, 1.1, 3), random.uniform(18.0, 22.0)
    layer = LayerSpec(1, kernel=factors.reshape(3, 1).astype(np.float32), bias=np.array([bias], np.float32))
    model = student.make_model(ModelSpec(3, (layer,), "mse", metrics=("mae",)), "predict_prices")
    many = 32 * int(random.integers(16, 19)) + int(random.integers(1, 32))
    for count in (1, many, many):  # twice the same number of rows, and more than a batch
        x = 10 * random.normal(size=(count, 3)).astype(np.float32)  # so that some prices are negative or above 50
        x[-1] = x[0]
        expected = x @ factors + bias
        hint = "The prices are not the model's outputs, one for each row."
        before = student.predict(model, x)
        observation = student.observe("predict_prices", model, x)
        expect_array(observation.value, expected, "predict_prices()", atol=1e-3, hint=hint)
        expect_unchanged(observation, [None, x], "predict_prices()")
        expect_model_unchanged(student, model, x, before, "predict_prices()")
