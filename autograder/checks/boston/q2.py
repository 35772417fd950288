"""Hidden checks of Boston q2: the network."""

from __future__ import annotations

from functools import partial

import numpy as np

from autograder.checks.networks import BuildModel, trains_by_chance
from shared.checks.builders import built
from shared.checks.drawn import distinct
from shared.expect.compile import expect_loss_value, expect_metric_value, expect_no_penalty, expect_rmsprop
from shared.expect.draw import draw
from shared.expect.network import expect_negative_outputs, one_output_per_row, probe_rows, steady_outputs
from shared.student.protocol import Student

FEATURES = 13


class TestBuildModel(BuildModel):
    output = (1, "linear")
    inputs = FEATURES
    labels = np.full(8, 50.0, np.float32)


def test_prices_can_be_any_number(student: Student) -> None:
    """The last unit has no activation: its output can be any number."""
    model = built(student)
    expect_negative_outputs(student, model, FEATURES, "build_model()")
    steady_outputs(student, model, probe_rows(FEATURES), "build_model()")


def test_loss_is_mse(student: Student) -> None:
    """The loss is the mean squared error."""
    model = built(student)
    student.weights(model, FEATURES)  # builds the model
    random = draw("loss is mse")
    errors = random.permutation([0.0, -0.5, 4.0, -2.0]) * random.uniform(1.0, 1.5) * random.choice([-1.0, 1.0])
    targets = np.array(distinct(random, 14, 4, lowest=-3), np.float32).reshape(4, 1)
    outputs = (targets - errors.reshape(4, 1)).astype(np.float32)
    expect_loss_value(student, model, targets, outputs, float(np.mean(errors**2)), "mse", "build_model()")
    labels = np.full((8, 1), random.uniform(3.0, 4.0), np.float32)
    expect_no_penalty(student, model, FEATURES, labels, "build_model()")


def test_optimizer_is_rmsprop(student: Student) -> None:
    """The optimizer is RMSprop with its default learning rate."""
    labels = np.full((8, 1), 1e4, np.float32)  # far from all outputs
    by_chance = partial(trains_by_chance, student, inputs=FEATURES)
    expect_rmsprop(
        student, built(student), FEATURES, 0.001, "build_model()", labels, squared=True, by_chance=by_chance
    )


def test_mae_is_reported(student: Student) -> None:
    """The model reports its mean absolute error."""
    model, rows = built(student), probe_rows(FEATURES)
    outputs = one_output_per_row(student, model, rows, "build_model()")
    errors = draw("mae").permutation([1.0, -1.0, 3.0, -3.0, 0.0, 6.0, -6.0, 2.0]) * draw("mae, scale").uniform(
        1.0, 1.5
    )
    mae, targets = float(np.abs(errors).mean()), (outputs + errors).astype(np.float32)
    expect_metric_value(student, model, rows, targets, mae, "mean absolute error", "build_model()")
