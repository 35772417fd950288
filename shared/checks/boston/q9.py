"""Public checks of Boston q9: predictions."""

from __future__ import annotations

import numpy as np

from shared.expect.values import expect_array
from shared.student.protocol import LayerSpec, ModelSpec, Student


def test_there_is_one_price_per_row(student: Student) -> None:
    """Each row gets its predicted price, in one array of shape (n,)."""
    layer = LayerSpec(1, kernel=np.array([[2.0], [1.0]], np.float32))
    model = student.make_model(ModelSpec(2, (layer,), "mse", metrics=("mae",)), "predict_prices")
    got = student.call("predict_prices", model, np.array([[1.0, 0.5], [3.0, 1.0], [10.0, 0.0]], np.float32))
    advice = "Remove the second axis of the predictions."
    expect_array(got, [2.5, 7.0, 20.0], "predict_prices()", atol=1e-4, next_step=advice)
