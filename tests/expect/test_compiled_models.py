"""Loss, metric and optimizer of a model are told by what they do, however they were spelled."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from shared.expect.compile import (
    expect_compiled,
    expect_loss_value,
    expect_metric_value,
    expect_no_penalty,
    expect_rmsprop,
)
from shared.expect.network import probe_rows
from shared.student.in_process import InProcessStudent
from shared.student.protocol import CheckFailed, ModelHandle, StudentCodeError

pytestmark = [pytest.mark.slow, pytest.mark.tensorflow]

INPUTS = 30

MODELS = """
import keras
import numpy as np
import tensorflow as tf

def sequential(units=1, activation="sigmoid"):
    return keras.Sequential([keras.layers.Dense(8, "relu"), keras.layers.Dense(units, activation)])

def dropping():
    return keras.Sequential([keras.layers.Dense(8, "relu"), keras.layers.Dropout(0.9), *sequential().layers[1:]])

class NotANumber(keras.Model):
    def __init__(self):
        super().__init__()
        self.last = keras.layers.Dense(1, "sigmoid")

    def call(self, x):
        return self.last(x) * np.nan

def compiled(model=None, optimizer="rmsprop", loss="binary_crossentropy", metrics=("accuracy",), **more):
    model = sequential() if model is None else model
    model.compile(optimizer=optimizer, loss=loss, metrics=list(metrics), **more)
    return model
"""


@pytest.fixture(scope="module")
def student() -> InProcessStudent:
    pytest.importorskip("keras")
    namespace: dict[str, Any] = {}
    exec(MODELS, namespace)
    return InProcessStudent(namespace, seed=3)


Y_TRUE = np.array([[1.0], [0.0], [1.0], [0.0]], np.float32)
Y_PRED = np.array([[0.9], [0.25], [0.25], [0.6]], np.float32)
CROSS_ENTROPY = float(-np.log([0.9, 0.75, 0.25, 0.4]).mean())


def student_with(student: InProcessStudent, expression: str) -> ModelHandle:
    """A model that this expression of the notebook makes."""
    namespace = student._namespace
    exec(f"def asked(): return {expression}", namespace)
    model = student.call("asked")
    assert isinstance(model, ModelHandle)
    return model


def wrong(expectation: Any, *arguments: Any) -> str:
    with pytest.raises(CheckFailed) as caught:
        expectation(*arguments)
    return str(caught.value)


def test_a_model_that_is_not_compiled_is_named(student: InProcessStudent) -> None:
    assert "model.compile(...)" in wrong(expect_compiled, student, student.call("sequential"), "f()")


@pytest.mark.parametrize(
    "loss",
    [
        "'binary_crossentropy'",
        "'bce'",
        "'BinaryCrossentropy'",
        "keras.losses.BinaryCrossentropy()",
        "keras.losses.binary_crossentropy",
        "tf.keras.losses.BinaryCrossentropy()",
        "lambda t, p: -tf.reduce_mean(t * tf.math.log(p) + (1 - t) * tf.math.log(1 - p))",
        "[keras.losses.BinaryCrossentropy()]",
    ],
)
def test_binary_crossentropy_is_right_however_it_is_spelled(student: InProcessStudent, loss: str) -> None:
    model = student_with(student, f"compiled(loss={loss})")
    student.weights(model, INPUTS)
    expect_loss_value(student, model, Y_TRUE, Y_PRED, CROSS_ENTROPY, "binary cross-entropy", "f()")


@pytest.mark.parametrize(
    "loss",
    [
        "'mse'",
        "'hinge'",
        "'mae'",
        "'categorical_crossentropy'",
        "keras.losses.BinaryCrossentropy(from_logits=True)",
        "keras.losses.BinaryCrossentropy(label_smoothing=0.2)",
        "lambda t, p: 0.0 * p",
    ],
)
def test_another_loss_is_named(student: InProcessStudent, loss: str) -> None:
    model = student_with(student, f"compiled(loss={loss})")
    student.weights(model, INPUTS)
    said = wrong(expect_loss_value, student, model, Y_TRUE, Y_PRED, CROSS_ENTROPY, "binary cross-entropy", "f()")
    assert f"binary cross-entropy is {CROSS_ENTROPY:.4f}" in said


@pytest.mark.parametrize("loss", ["lambda t, p: 'low'", "lambda t, p: None", "lambda t, p: 1 / 0", "lambda t: t"])
def test_a_loss_that_fails_is_a_fault_of_the_student(student: InProcessStudent, loss: str) -> None:
    model = student_with(student, f"compiled(loss={loss})")
    student.weights(model, INPUTS)
    with pytest.raises(StudentCodeError):
        expect_loss_value(student, model, Y_TRUE, Y_PRED, CROSS_ENTROPY, "binary cross-entropy", "f()")


def judge_accuracy(student: InProcessStudent, model: ModelHandle) -> None:
    """Expect the accuracy on labels of which 5 of 8 agree with the model."""
    rows = probe_rows(INPUTS)
    above = student.predict(model, rows).reshape(-1) > 0.5
    labels = np.where(np.arange(8) < 3, ~above, above).astype(np.float32)
    expect_metric_value(student, model, rows, labels, 5 / 8, "accuracy", "f()")


def test_who_reports_very_many_numbers_reports_none(
    student: InProcessStudent, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = student_with(student, "compiled(metrics=['accuracy'])")
    grid = {f"metric {place}": place / 1000 for place in range(1001)}
    monkeypatch.setattr(student, "evaluate", lambda *_args: grid)
    said = wrong(expect_metric_value, student, model, Y_TRUE, Y_PRED, 0.625, "accuracy", "f()")
    assert "1001 metrics" in said


@pytest.mark.parametrize(
    "metrics",
    [
        "['accuracy']",
        "['acc']",
        "['binary_accuracy']",
        "[keras.metrics.BinaryAccuracy()]",
        "[keras.metrics.BinaryAccuracy(name='hits')]",
        "[keras.metrics.binary_accuracy]",
        "['mae', 'accuracy']",
        "[lambda t, p: tf.reduce_mean(tf.cast(tf.equal(tf.reshape(t, (-1, 1)), tf.round(p)), tf.float32))]",
    ],
)
def test_accuracy_is_right_under_any_name(student: InProcessStudent, metrics: str) -> None:
    judge_accuracy(student, student_with(student, f"compiled(metrics={metrics})"))


@pytest.mark.parametrize("metrics", ["['mae']", "['mse']", "[keras.metrics.BinaryAccuracy(threshold=0.999)]"])
def test_another_metric_is_named_with_its_value(student: InProcessStudent, metrics: str) -> None:
    said = wrong(judge_accuracy, student, student_with(student, f"compiled(metrics={metrics})"))
    assert "on rows where the accuracy is 0.625, the model reports" in said


def test_a_model_without_metrics_is_named(student: InProcessStudent) -> None:
    assert "reports no metric" in wrong(judge_accuracy, student, student_with(student, "compiled(metrics=[])"))


@pytest.mark.parametrize(
    "optimizer",
    [
        "'rmsprop'",
        "'RMSprop'",
        "keras.optimizers.RMSprop()",
        "keras.optimizers.RMSprop(0.001)",
        "keras.optimizers.RMSprop(learning_rate=1e-3, rho=0.9)",
        "tf.keras.optimizers.RMSprop(1e-3)",
        "keras.optimizers.RMSprop(keras.optimizers.schedules.PiecewiseConstantDecay([10], [0.001, 0.0001]))",
        "{'class_name': 'RMSprop', 'config': {'learning_rate': 0.001}}",
    ],
)
def test_rmsprop_is_right_however_it_is_spelled(student: InProcessStudent, optimizer: str) -> None:
    expect_rmsprop(student, student_with(student, f"compiled(optimizer={optimizer})"), INPUTS, 0.001, "f()")


@pytest.mark.parametrize("loss", ["'mse'", "'mae'", "keras.losses.BinaryCrossentropy()"])
def test_the_optimizer_is_judged_whatever_the_loss(student: InProcessStudent, loss: str) -> None:
    expect_rmsprop(student, student_with(student, f"compiled(loss={loss})"), INPUTS, 0.001, "f()")


@pytest.mark.parametrize(
    ("optimizer", "said"),
    [
        ("'adam'", "Adam with learning rate 0.001"),
        ("'sgd'", "SGD with learning rate 0.01"),
        ("'adagrad'", "Adagrad"),
        ("'nadam'", "Nadam"),
        ("keras.optimizers.RMSprop(0.01)", "RMSprop with learning rate 0.01"),
        ("keras.optimizers.RMSprop(0.0009)", "RMSprop with learning rate 0.0009"),
        ("keras.optimizers.RMSprop(0.001, rho=0.99)", "RMSprop"),
        ("keras.optimizers.RMSprop(0.001, momentum=0.9)", "RMSprop"),
        ("keras.optimizers.RMSprop(keras.optimizers.schedules.ExponentialDecay(0.001, 1, 0.5))", "RMSprop"),
        ("keras.optimizers.RMSprop(keras.optimizers.schedules.ExponentialDecay(0.001, 10_000, 0.9))", "RMSprop"),
        ("keras.optimizers.RMSprop(0.001, weight_decay=0.01)", "RMSprop"),
        ("keras.optimizers.SGD(0.00316)", "SGD"),
        ("keras.optimizers.RMSprop(0.0)", "RMSprop with learning rate 0"),
    ],
)
def test_another_optimizer_or_rate_is_named(student: InProcessStudent, optimizer: str, said: str) -> None:
    model = student_with(student, f"compiled(optimizer={optimizer})")
    message = wrong(expect_rmsprop, student, model, INPUTS, 0.001, "f()")
    assert message.startswith("f(): one update does not match RMSprop with learning rate 0.001.")
    assert said in message


@pytest.mark.parametrize(
    "optimizer",
    ["keras.optimizers.RMSprop(0.001, clipnorm=1e-4)", "keras.optimizers.RMSprop(0.001, clipvalue=1e-4)"],
)
def test_clipped_gradients_show_where_errors_become_small(student: InProcessStudent, optimizer: str) -> None:
    model = student_with(student, f"compiled(optimizer={optimizer})")
    assert "clipping" in wrong(expect_rmsprop, student, model, INPUTS, 0.001, "f()")


def test_chance_in_training_is_asked_for_only_where_it_explains_something(student: InProcessStudent) -> None:
    asked = []

    def by_chance() -> bool:
        asked.append(True)
        return True

    expect_rmsprop(student, student.call("compiled"), INPUTS, 0.001, "f()", by_chance=by_chance)
    assert not asked
    model = student_with(student, "compiled(dropping())")
    expect_rmsprop(student, model, INPUTS, 0.001, "f()", by_chance=by_chance)
    assert asked


PENALISED = "keras.Sequential([keras.layers.Dense(8, 'relu', {}), keras.layers.Dense(1, 'sigmoid')])"


@pytest.mark.parametrize("penalty", ["activity_regularizer='l2'", "activity_regularizer=keras.regularizers.L1(0.1)"])
def test_what_activations_cost_is_named(student: InProcessStudent, penalty: str) -> None:
    model = student_with(student, f"compiled({PENALISED.format(penalty)})")
    student.weights(model, INPUTS)
    expect_loss_value(student, model, Y_TRUE, Y_PRED, CROSS_ENTROPY, "binary cross-entropy", "f()")
    said = wrong(expect_no_penalty, student, model, INPUTS, np.ones((8, 1), np.float32), "f()")
    assert "Remove what is added to the loss" in said


@pytest.mark.parametrize("penalty", ["kernel_regularizer='l2'", "bias_regularizer='l1', bias_initializer='ones'"])
def test_what_weights_cost_is_part_of_the_loss(student: InProcessStudent, penalty: str) -> None:
    model = student_with(student, f"compiled({PENALISED.format(penalty)})")
    student.weights(model, INPUTS)
    wrong(expect_loss_value, student, model, Y_TRUE, Y_PRED, CROSS_ENTROPY, "binary cross-entropy", "f()")


@pytest.mark.parametrize(
    ("model", "labels"),
    [
        ("compiled()", np.ones((8, 1), np.float32)),
        ("compiled(loss='mse')", np.zeros((8, 1), np.float32)),
        (
            "compiled(sequential(4, 'softmax'), loss='categorical_crossentropy')",
            np.eye(4, dtype=np.float32)[[0, 1] * 4],
        ),
        ("compiled(sequential(4, 'softmax'), loss='sparse_categorical_crossentropy')", np.array([0, 3] * 4)),
        # What follows has faults that are named elsewhere.
        (
            "compiled(sequential(4, 'sigmoid'), loss='categorical_crossentropy')",
            np.eye(4, dtype=np.float32)[[0, 1] * 4],
        ),
        ("compiled(sequential(3, 'softmax'), loss='sparse_categorical_crossentropy')", np.array([0, 3] * 4)),
        (
            "compiled(sequential(5, 'softmax'), loss='categorical_crossentropy')",
            np.eye(4, dtype=np.float32)[[0, 1] * 4],
        ),
    ],
)
def test_nothing_is_added_to_a_plain_loss(student: InProcessStudent, model: str, labels: Any) -> None:
    made = student_with(student, model)
    student.weights(made, INPUTS)
    expect_no_penalty(student, made, INPUTS, labels, "f()")


def test_another_rate_can_be_asked_for(student: InProcessStudent) -> None:
    model = student_with(student, "compiled(optimizer=keras.optimizers.RMSprop(0.02))")
    expect_rmsprop(student, model, INPUTS, 0.02, "f()")


@pytest.mark.parametrize("network", ["sequential(2, 'softmax')", "NotANumber()"])
def test_the_optimizer_of_an_odd_network_is_wrong_and_no_fault_of_the_kit(
    student: InProcessStudent, network: str
) -> None:
    with pytest.raises(CheckFailed):
        expect_rmsprop(student, student_with(student, f"compiled({network})"), INPUTS, 0.001, "f()")


# --- how things were handed over ---


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("", {"loss": "string", "metrics": "string"}),
        (
            "loss=keras.losses.BinaryCrossentropy(), metrics=[keras.metrics.BinaryAccuracy()]",
            {"loss": "object", "metrics": "object"},
        ),
        (
            "loss=keras.losses.binary_crossentropy, metrics=[keras.metrics.binary_accuracy]",
            {"loss": "object", "metrics": "object"},
        ),
        ("metrics=['mae', keras.metrics.BinaryAccuracy()]", {"metrics": "string"}),
        ("metrics=[]", {"metrics": "unknown"}),
    ],
)
def test_strings_and_objects_are_told_apart(student: InProcessStudent, settings: str, said: dict[str, str]) -> None:
    given_as = student.describe(student_with(student, f"compiled({settings})")).given_as
    assert {part: given_as[part] for part in said} == said
