"""Public checks of IMDB q4: the network."""

from __future__ import annotations

import numpy as np

from shared.checks.common import WORDS
from shared.expect.compile import expect_compiled
from shared.expect.draw import draw
from shared.expect.network import expect_network, steady_outputs
from shared.expect.values import expect_model
from shared.student.protocol import CheckFailed, Student


def test_model_is_compiled_and_gives_one_probability_per_review(student: Student) -> None:
    """The model is compiled and gives one number between 0 and 1 for each review."""
    model = expect_model(student.call("build_model"), "build_model()")
    expect_compiled(student, model, "build_model()")
    rows = 5.0 * draw("test_model_is_compiled_and_gives_one_probability_per_review").integers(0, 2, (3, WORDS))
    outputs = steady_outputs(student, model, rows.astype(np.float32), "build_model()")
    if outputs.size != 3 or not ((outputs >= 0) & (outputs <= 1)).all():
        message = "build_model(): expected one number between 0 and 1 per review"
        lowest, highest = outputs.min(initial=0.0), outputs.max(initial=0.0)
        got = f"numbers from {lowest:.3g} to {highest:.3g}" if outputs.size == 3 else f"shape {outputs.shape}"
        raise CheckFailed(f"{message}, got {got}. End with one sigmoid unit (listing 4.4).")


def test_default_layers_are_16_16_and_1(student: Student) -> None:
    """By default there are two hidden relu layers of 16 units, then the sigmoid unit."""
    model = expect_model(student.call("build_model"), "build_model()")
    expect_network(student, model, WORDS, [(16, "relu"), (16, "relu")], (1, "sigmoid"))
