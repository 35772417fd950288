"""Public checks of Boston q9: predictions."""

from __future__ import annotations

import numpy as np

from shared.expect.draw import draw
from shared.expect.values import expect_array
from shared.student.protocol import LayerSpec, ModelSpec, Student


def test_there_is_one_price_per_row(student: Student) -> None:
    """Each row gets its predicted price, in one array of shape (n,)."""
    random = draw("prices")
    factors, last = random.permutation([1.0, 2.0]), float(random.integers(8, 13))
    rows = np.array([[1.0, 0.5], [3.0, 1.0], [last, 0.0]]) * random.choice([1.0, 1.2, 1.4, 1.6, 1.8])
    layer = LayerSpec(1, kernel=factors.reshape(2, 1).astype(np.float32))
    model = student.make_model(ModelSpec(2, (layer,), "mse", metrics=("mae",)), "predict_prices")
    got = student.call("predict_prices", model, rows.astype(np.float32))
    table = isinstance(got, np.ndarray) and got.ndim > 1
    advice = "Remove the second axis of the predictions." if table else "Return what the model predicts for each row."
    expect_array(got, rows @ factors, "predict_prices()", atol=1e-4, next_step=advice)
