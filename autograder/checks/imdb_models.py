"""Hidden checks of the IMDB network, and of compiling it with objects."""

from __future__ import annotations

from functools import partial

import numpy as np

from autograder.checks.networks import (
    expect_accuracy,
    fresh_each_time,
    hidden_units,
    nothing_random,
    trains_by_chance,
)
from shared.checks.builders import built
from shared.checks.common import WORDS
from shared.expect.compile import expect_loss_value, expect_no_penalty, expect_rmsprop
from shared.expect.network import expect_network
from shared.expect.values import (
    expect_model,
)
from shared.student.protocol import CheckFailed, LayerSpec, ModelHandle, ModelSpec, Student

# --- q4 ---

OUTPUT = (1, "sigmoid")

test_hidden_units_are_honoured = hidden_units(OUTPUT)


def test_activation_is_honoured(student: Student) -> None:
    """The hidden layers use the activation that is asked for, the output layer stays a sigmoid."""
    model = built(student, hidden_units=(6, 4), activation="tanh")
    expect_network(student, model, WORDS, [(6, "tanh"), (4, "tanh")], OUTPUT)
    of = 'build_model(hidden_units=(5,), activation="elu")'
    model = expect_model(student.call("build_model", hidden_units=(5,), activation="elu"), of)
    expect_network(student, model, WORDS, [(5, "elu")], OUTPUT, of)


test_nothing_is_dropped_at_random = nothing_random()

# A positive and a negative label, each met and missed.
LABELS = np.array([[1.0], [0.0], [1.0], [0.0]], np.float32)
PROBABILITIES = np.array([[0.9], [0.25], [0.25], [0.6]], np.float32)
CROSS_ENTROPY = float(-np.log([0.9, 0.75, 0.25, 0.4]).mean())
SQUARED_ERROR = float(np.mean([0.1**2, 0.25**2, 0.75**2, 0.6**2]))
ABSOLUTE_ERROR = float(np.mean([0.1, 0.25, 0.75, 0.6]))


def test_loss_is_binary_crossentropy(student: Student) -> None:
    """By default the loss is the binary cross-entropy of probabilities."""
    model = built(student)
    student.weights(model, WORDS)  # builds it
    expect_loss_value(student, model, LABELS, PROBABILITIES, CROSS_ENTROPY, "binary cross-entropy", "build_model()")
    expect_no_penalty(student, model, WORDS, np.ones((8, 1), np.float32), "build_model()")


def test_loss_is_honoured(student: Student) -> None:
    """Another loss can be asked for, by its name or as the third argument."""
    model = built(student, loss="mse")
    student.weights(model, WORDS)
    expect_loss_value(student, model, LABELS, PROBABILITIES, SQUARED_ERROR, "mse", "build_model(loss='mse')")
    of = "build_model((8,), 'tanh', 'mae')"
    model = expect_model(student.call("build_model", (8,), "tanh", "mae"), of)
    expect_network(student, model, WORDS, [(8, "tanh")], OUTPUT, of)
    expect_loss_value(student, model, LABELS, PROBABILITIES, ABSOLUTE_ERROR, "mae", of)


def test_optimizer_is_rmsprop(student: Student) -> None:
    """The optimizer is RMSprop with its usual learning rate."""
    by_chance = partial(trains_by_chance, student)
    expect_rmsprop(student, built(student), WORDS, 0.001, "build_model()", by_chance=by_chance)


def test_accuracy_is_reported(student: Student) -> None:
    """The model reports its accuracy, whatever its loss."""
    expect_accuracy(student, built(student), WORDS, "build_model()")
    expect_accuracy(student, built(student, loss="mse"), WORDS, "build_model(loss='mse')")


test_each_call_makes_a_fresh_model = fresh_each_time(np.ones(8, np.float32))

# --- q5 ---


def _compiled_with_objects(student: Student, already: bool = False, **settings: float) -> ModelHandle:
    """What comes back for a model that is compiled already, as those of `build_model` are, or is not."""
    layers = (LayerSpec(6, "relu"), LayerSpec(1, "sigmoid"))
    given = student.make_model(ModelSpec(30, layers, compiled=already), "compile_with_objects")
    got = student.call("compile_with_objects", given, **settings)
    return expect_model(got, "compile_with_objects()")


def test_learning_rate_is_honoured(student: Student) -> None:
    """The optimizer is RMSprop with the learning rate that is asked for, 0.001 by default, and each model's own."""
    model = _compiled_with_objects(student)
    if len(student.weights(model, 30)) != 4:
        message = "compile_with_objects(): a layer no longer learns. Compile the model, and leave its layers alone."
        raise CheckFailed(message, "A layer of the model no longer learns.")
    expect_rmsprop(student, model, 30, 0.001, "compile_with_objects()")
    rows, labels = np.eye(8, 30, dtype=np.float32), np.ones(8, np.float32)
    student.train_step(_compiled_with_objects(student), rows, labels, as_graph=True)
    model = _compiled_with_objects(student, already=True, learning_rate=0.02)
    expect_rmsprop(student, model, 30, 0.02, "compile_with_objects()")


def test_compiled_loss_is_binary_crossentropy(student: Student) -> None:
    """The loss is the binary cross-entropy of probabilities."""
    expect_loss_value(
        student,
        _compiled_with_objects(student),
        LABELS,
        PROBABILITIES,
        CROSS_ENTROPY,
        "binary cross-entropy",
        "compile_with_objects()",
    )


def test_compiled_model_reports_accuracy(student: Student) -> None:
    """The model reports its binary accuracy."""
    expect_accuracy(student, _compiled_with_objects(student), 30, "compile_with_objects()")


def test_objects_are_given_in_place_of_strings(student: Student) -> None:
    """Optimizer, loss and metric are handed over as objects or functions."""
    given_as = student.describe(_compiled_with_objects(student)).given_as
    strings = [part for part in ("optimizer", "loss", "metrics") if given_as.get(part) == "string"]
    if strings:
        message = f"compile_with_objects(): {' and '.join(strings)} given as a string; make an object of it."
        raise CheckFailed(message, "Something is given as a string where an object is asked for.")
