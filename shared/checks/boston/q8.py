"""Public checks of Boston q8: the final model."""

from __future__ import annotations

import numpy as np

from shared.expect.draw import draw
from shared.expect.history import GIVEN_BUILDER, observe_with_given_builder
from shared.expect.network import expect_learned, one_output_per_row
from shared.expect.values import expect_model
from shared.student.protocol import CheckFailed, LayerSpec, ModelSpec, Student


def test_a_trained_model_comes_back(student: Student) -> None:
    """The result is a model made by the given build_model and trained on the given rows."""
    signs = draw("signs of targets").permutation([-1.0, -1.0, -1.0, 1.0, 1.0, 1.0])
    x, y = np.eye(6, dtype=np.float32), (5.0 * signs).astype(np.float32)
    layer = LayerSpec(1, kernel=np.zeros((6, 1), np.float32), use_bias=False)
    spec = ModelSpec(6, (layer,), "mse", learning_rate=0.1, run_eagerly=True)
    observation = observe_with_given_builder(student, "train_final_model", x, y, [spec], epochs=3, batch_size=2)
    model = expect_model(observation.value, "train_final_model()")
    if not observation.builder_calls[GIVEN_BUILDER]:
        message = "train_final_model(): the given build_model is not called."
        raise CheckFailed(f"{message} Make a model with model = build_model().")
    # With a weight for each row, any training moves each output towards its target.
    outputs = one_output_per_row(student, model, x, "train_final_model()")
    expect_learned(outputs * signs > 1e-4, "train_final_model()")
