"""Public checks of Boston q2: the network."""

from __future__ import annotations

import numpy as np

from shared.expect.compile import expect_compiled
from shared.expect.draw import draw
from shared.expect.network import expect_negative_outputs, expect_network, one_output_per_row, steady_outputs
from shared.expect.values import expect_model
from shared.student.protocol import Student

FEATURES = 13


def test_model_is_compiled_and_gives_one_price_per_row(student: Student) -> None:
    """The model is compiled and gives one number for each row of 13 features."""
    model = expect_model(student.call("build_model"), "build_model()")
    expect_compiled(student, model, "build_model()")
    rows = draw("one price per row").normal(size=(3, FEATURES)).astype(np.float32)
    one_output_per_row(student, model, rows, "build_model()")
    steady_outputs(student, model, rows, "build_model()")


def test_default_layers_are_64_64_and_1(student: Student) -> None:
    """By default there are two hidden relu layers of 64 units, then one unit without activation."""
    model = expect_model(student.call("build_model"), "build_model()")
    expect_negative_outputs(student, model, FEATURES, "build_model()")
    expect_network(student, model, FEATURES, [(64, "relu"), (64, "relu")], (1, "linear"))
