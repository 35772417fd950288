"""Hidden checks of IMDB q5: optimizer, loss and metric as objects."""

from __future__ import annotations

import numpy as np

from autograder.checks.imdb.network import loss_probe
from autograder.checks.networks import expect_accuracy
from shared.expect.compile import expect_loss_value, expect_rmsprop
from shared.expect.values import expect_model
from shared.student.protocol import CheckFailed, LayerSpec, ModelHandle, ModelSpec, Student


def _compiled_with_objects(student: Student, already: bool = False, **settings: float) -> ModelHandle:
    """Return the result for a new model, compiled already, like those of `build_model`, or not."""
    layers = (LayerSpec(6, "relu"), LayerSpec(1, "sigmoid"))
    given = student.make_model(ModelSpec(30, layers, compiled=already), "compile_with_objects")
    got = student.call("compile_with_objects", given, **settings)
    return expect_model(got, "compile_with_objects()")


def test_learning_rate_is_honoured(student: Student) -> None:
    """Each model gets a new RMSprop optimizer with the given learning rate, 0.001 by default."""
    model = _compiled_with_objects(student)
    if len(student.weights(model, 30)) != 4:
        message = "compile_with_objects(): a layer can no longer be trained. Only compile the model."
        raise CheckFailed(message, "A layer of the model can no longer be trained.")
    expect_rmsprop(student, model, 30, 0.001, "compile_with_objects()")
    rows, labels = np.eye(8, 30, dtype=np.float32), np.ones(8, np.float32)
    student.train_step(_compiled_with_objects(student), rows, labels, as_graph=True)
    model = _compiled_with_objects(student, already=True, learning_rate=0.02)
    expect_rmsprop(student, model, 30, 0.02, "compile_with_objects()")


def test_compiled_loss_is_binary_crossentropy(student: Student) -> None:
    """The loss is the binary cross-entropy of probabilities."""
    probe, model, subject = loss_probe(), _compiled_with_objects(student), "compile_with_objects()"
    name = "binary cross-entropy"
    expect_loss_value(student, model, probe.labels, probe.outputs, probe.cross_entropy, name, subject)


def test_compiled_model_reports_accuracy(student: Student) -> None:
    """The model reports its binary accuracy."""
    expect_accuracy(student, _compiled_with_objects(student), 30, "compile_with_objects()")


def test_objects_are_given_in_place_of_strings(student: Student) -> None:
    """Optimizer, loss and metric are passed as objects or functions."""
    given_as = student.describe(_compiled_with_objects(student)).given_as
    strings = [part for part in ("optimizer", "loss", "metrics") if given_as.get(part) == "string"]
    if strings:
        message = f"compile_with_objects(): pass {' and '.join(strings)} as an object, not as a string."
        raise CheckFailed(message, "Optimizer, loss or metric is passed as a string.")
