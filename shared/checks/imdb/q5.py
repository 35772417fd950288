"""Public checks of IMDB q5: optimizer, loss and metric as objects."""

from __future__ import annotations

import numpy as np

from shared.expect.compile import expect_compiled
from shared.expect.draw import draw
from shared.expect.values import expect_model
from shared.student.formulas import sigmoid
from shared.student.protocol import CheckFailed, LayerSpec, ModelSpec, Student


def test_the_given_model_comes_back_compiled(student: Student) -> None:
    """The function returns the given model, compiled, with its layers and weights unchanged."""
    kernel = draw("test_the_given_model_comes_back_compiled").normal(size=(4, 1)).astype(np.float32)
    layers = (LayerSpec(4, "relu", kernel=np.eye(4, dtype=np.float32)), LayerSpec(1, "sigmoid", kernel=kernel))
    given = student.make_model(ModelSpec(4, layers, compiled=False), "compile_with_objects")
    rows = np.eye(4, dtype=np.float32)
    before = sigmoid(kernel)
    got = expect_model(student.call("compile_with_objects", given), "compile_with_objects()")
    if got != given:
        raise CheckFailed("compile_with_objects(): it returned a new model. Compile the given model and return it.")
    expect_compiled(student, got, "compile_with_objects()")
    after = student.predict(got, rows)
    if after.shape != before.shape or not np.allclose(after, before, atol=1e-6):
        raise CheckFailed("compile_with_objects(): the layers or weights of the model were changed. Only compile it.")
