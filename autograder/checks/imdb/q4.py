"""Hidden checks of IMDB q4: the network."""

from __future__ import annotations

from functools import partial

import numpy as np

from autograder.checks.imdb.network import OUTPUT, loss_probe
from autograder.checks.networks import (
    BuildModel,
    expect_accuracy,
    trains_by_chance,
)
from shared.checks.builders import built
from shared.checks.common import WORDS
from shared.expect.compile import expect_loss_value, expect_no_penalty, expect_rmsprop
from shared.expect.network import expect_network
from shared.expect.values import expect_model
from shared.student.protocol import Student


class TestBuildModel(BuildModel):
    output = OUTPUT


def test_activation_is_honoured(student: Student) -> None:
    """The hidden layers use the given activation, and the output layer is always a sigmoid."""
    model = built(student, hidden_units=(6, 4), activation="tanh")
    expect_network(student, model, WORDS, [(6, "tanh"), (4, "tanh")], OUTPUT)
    subject = 'build_model(hidden_units=(5,), activation="elu")'
    model = expect_model(student.call("build_model", hidden_units=(5,), activation="elu"), subject)
    expect_network(student, model, WORDS, [(5, "elu")], OUTPUT, subject)


def test_loss_is_binary_crossentropy(student: Student) -> None:
    """By default the loss is the binary cross-entropy of probabilities."""
    model = built(student)
    student.weights(model, WORDS)  # builds the model
    probe, name = loss_probe(), "binary cross-entropy"
    expect_loss_value(student, model, probe.labels, probe.outputs, probe.cross_entropy, name, "build_model()")
    expect_no_penalty(student, model, WORDS, np.ones((8, 1), np.float32), "build_model()")


def test_loss_is_honoured(student: Student) -> None:
    """The given loss is used, as keyword argument or as the third argument."""
    model = built(student, loss="mse")
    student.weights(model, WORDS)
    probe, subject = loss_probe(), "build_model(loss='mse')"
    expect_loss_value(student, model, probe.labels, probe.outputs, probe.squared_error, "mse", subject)
    subject = "build_model((8,), 'tanh', 'mae')"
    model = expect_model(student.call("build_model", (8,), "tanh", "mae"), subject)
    expect_network(student, model, WORDS, [(8, "tanh")], OUTPUT, subject)
    expect_loss_value(student, model, probe.labels, probe.outputs, probe.absolute_error, "mae", subject)


def test_optimizer_is_rmsprop(student: Student) -> None:
    """The optimizer is RMSprop with its default learning rate."""
    by_chance = partial(trains_by_chance, student)
    expect_rmsprop(student, built(student), WORDS, 0.001, "build_model()", by_chance=by_chance)


def test_accuracy_is_reported(student: Student) -> None:
    """The model reports its accuracy, whatever its loss."""
    expect_accuracy(student, built(student), WORDS, "build_model()")
    expect_accuracy(student, built(student, loss="mse"), WORDS, "build_model(loss='mse')")
