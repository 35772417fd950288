"""What a model is, is told from its weights and what it does, however it was written and whatever it says."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from shared.live import LiveStudent
from shared.network import (
    expect_compiled,
    expect_loss_value,
    expect_metric_value,
    expect_network,
    expect_rmsprop,
    probe_rows,
)
from shared.student import ModelHandle, StudentFault, Wrong

pytestmark = pytest.mark.slow  # TensorFlow

INPUTS = 30
HIDDEN = [(8, "relu"), (5, "relu")]
OUTPUT = (1, "sigmoid")

NETWORKS = """
import keras
import numpy as np
import tensorflow as tf
from keras import layers

def sequential():
    return keras.Sequential([
        layers.Dense(8, activation="relu"), layers.Dense(5, activation="relu"),
        layers.Dense(1, activation="sigmoid")])

def with_input():
    return keras.Sequential([keras.Input((30,)), *sequential().layers])

def added():
    model = keras.Sequential()
    for layer in sequential().layers:
        model.add(layer)
    return model

def functional():
    inputs = keras.Input((30,))
    x = layers.Dense(8, "relu")(inputs)
    x = layers.Dense(5, "relu")(x)
    return keras.Model(inputs, layers.Dense(1, "sigmoid")(x))

def activation_layers():
    return keras.Sequential([
        layers.Dense(8), layers.ReLU(), layers.Dense(5), layers.Activation("relu"),
        layers.Dense(1), layers.Activation(keras.activations.sigmoid)])

def activation_functions():
    return keras.Sequential([
        layers.Dense(8, tf.nn.relu), layers.Dense(5, lambda z: tf.maximum(z, 0.0)),
        layers.Dense(1, keras.ops.sigmoid)])

class Subclass(keras.Model):
    def __init__(self):
        super().__init__()
        self.first, self.second = layers.Dense(8, "relu"), layers.Dense(5, "relu")
        self.last = layers.Dense(1, "sigmoid")

    def call(self, x):
        return self.last(self.second(self.first(x)))

class OddOrder(keras.Model):
    def __init__(self):
        super().__init__()
        self.last = layers.Dense(1)
        self.second = layers.Dense(5)
        self.first = layers.Dense(8)

    def call(self, x):
        x = tf.nn.relu(self.first(x))
        return tf.sigmoid(self.last(tf.nn.relu(self.second(x))))

class Nested(keras.Model):
    def __init__(self):
        super().__init__()
        self.body = keras.Sequential([layers.Dense(8, "relu"), layers.Dense(5, "relu")])
        self.head = layers.Dense(1, "sigmoid")

    def call(self, x):
        return self.head(self.body(x))

def nested_sequential():
    return keras.Sequential([keras.Sequential(sequential().layers[:2]), layers.Dense(1, "sigmoid")])

def flat_output():
    inputs = keras.Input((30,))
    return keras.Model(inputs, layers.Flatten()(functional()(inputs)))

def other_initializers():
    return keras.Sequential([
        layers.Dense(8, "relu", kernel_initializer="he_normal", bias_initializer="ones"),
        layers.Dense(5, "relu", kernel_initializer="he_normal"), layers.Dense(1, "sigmoid")])

# --- wrong ones ---

def stack(*dense):
    return keras.Sequential([layers.Dense(units, activation) for units, activation in dense])

def one_hidden(): return stack((8, "relu"), (1, "sigmoid"))
def three_hidden(): return stack((8, "relu"), (5, "relu"), (5, "relu"), (1, "sigmoid"))
def other_widths(): return stack((8, "relu"), (6, "relu"), (1, "sigmoid"))
def exchanged_widths(): return stack((5, "relu"), (8, "relu"), (1, "sigmoid"))
def two_outputs(): return stack((8, "relu"), (5, "relu"), (2, "softmax"))
def tanh(): return stack((8, "tanh"), (5, "tanh"), (1, "sigmoid"))
def no_activation(): return stack((8, None), (5, None), (1, "sigmoid"))
def one_missing_activation(): return stack((8, "relu"), (5, None), (1, "sigmoid"))
def linear_output(): return stack((8, "relu"), (5, "relu"), (1, None))
def softmax_output(): return stack((8, "relu"), (5, "relu"), (1, "softmax"))
def relu_output(): return stack((8, "relu"), (5, "relu"), (1, "relu"))
def both_wrong(): return stack((8, "elu"), (5, "elu"), (1, None))

class Skips(Subclass):
    def call(self, x):
        return self.last(self.first(x)[:, :5] + 0 * self.second(self.first(x)))

class UsedTwice(keras.Model):
    def __init__(self):
        super().__init__()
        self.first, self.same = layers.Dense(8, "relu"), layers.Dense(8, "relu")
        self.last = layers.Dense(1, "sigmoid")

    def call(self, x):
        return self.last(self.same(self.same(self.first(x))))

def no_bias():
    return keras.Sequential([
        layers.Dense(8, "relu", use_bias=False), layers.Dense(5, "relu"), layers.Dense(1, "sigmoid")])

def normalised():
    return keras.Sequential([
        layers.Dense(8, "relu"), layers.BatchNormalization(), layers.Dense(5, "relu"), layers.Dense(1, "sigmoid")])

def frozen():
    model = sequential()
    model.layers[0].trainable = False
    return model

def scaled_input():
    return keras.Sequential([layers.Rescaling(2.0), *sequential().layers])

def convolution():
    return keras.Sequential([
        layers.Reshape((30, 1)), layers.Conv1D(8, 30, activation="relu"), layers.Flatten(),
        layers.Dense(5, "relu"), layers.Dense(1, "sigmoid")])

def with_dropout():
    return keras.Sequential([
        layers.Dense(8, "relu"), layers.Dropout(0.5), layers.Dense(5, "relu"), layers.Dense(1, "sigmoid")])

class PerBatch(Subclass):
    def call(self, x):
        return super().call(x)[:1]

class NotANumber(Subclass):
    def call(self, x):
        return super().call(x) * np.nan

def compiled(model=None, optimizer="rmsprop", loss="binary_crossentropy", metrics=("accuracy",), **more):
    model = sequential() if model is None else model
    model.compile(optimizer=optimizer, loss=loss, metrics=list(metrics), **more)
    return model
"""


@pytest.fixture(scope="module")
def student() -> LiveStudent:
    pytest.importorskip("keras")
    namespace: dict[str, Any] = {}
    exec(NETWORKS, namespace)
    return LiveStudent(namespace, seed=3)


def judged(student: LiveStudent, function: str, hidden: list[tuple[int, str]] | None = None) -> str:
    """The message of the complaint about a network."""
    with pytest.raises(Wrong) as caught:
        expect_network(student, student.call(function), INPUTS, hidden or HIDDEN, OUTPUT)
    assert caught.value.hint
    return str(caught.value)


# --- networks ---


@pytest.mark.parametrize(
    "function",
    [
        "sequential",
        "with_input",
        "added",
        "functional",
        "activation_layers",
        "activation_functions",
        "Subclass",
        "OddOrder",
        "Nested",
        "nested_sequential",
        "flat_output",
        "other_initializers",
    ],
)
def test_the_network_is_right_however_it_is_written(student: LiveStudent, function: str) -> None:
    expect_network(student, student.call(function), INPUTS, HIDDEN, OUTPUT)


def test_a_network_without_hidden_layers_can_be_asked_for(student: LiveStudent) -> None:
    model = student.call("stack", [1, "sigmoid"])
    expect_network(student, model, INPUTS, [], OUTPUT)


def test_several_outputs_can_be_asked_for(student: LiveStudent) -> None:
    model = student.call("stack", [4, "relu"], [46, "softmax"])
    expect_network(student, model, INPUTS, [(4, "relu")], (46, "softmax"))


def test_hidden_layers_of_equal_width_are_told_apart_in_any_order(student: LiveStudent) -> None:
    model = student.call("stack", [16, "relu"], [16, "relu"], [16, "relu"], [1, "sigmoid"])
    expect_network(student, model, INPUTS, [(16, "relu")] * 3, OUTPUT)


@pytest.mark.parametrize(
    ("function", "found"),
    [
        ("one_hidden", "found 8, 1"),
        ("three_hidden", "found 8, 5, 5, 1"),
        ("other_widths", "found 8, 6, 1"),
        ("exchanged_widths", "found 5, 8, 1"),
        ("two_outputs", "found 8, 5, 2"),
        ("UsedTwice", "found 8, 8, 1"),
        ("convolution", "found 5, 1"),
        ("frozen", "found 5, 1"),
    ],
)
def test_wrong_layers_are_named_by_their_widths(student: LiveStudent, function: str, found: str) -> None:
    assert f"expected Dense layers with 8, 5, 1 units on inputs of width 30, {found}" in judged(student, function)


@pytest.mark.parametrize(
    ("function", "said"),
    [
        ("tanh", "the hidden layers behave like 'tanh', expected 'relu'."),
        ("no_activation", "the hidden layers behave like 'linear', expected 'relu'."),
        ("linear_output", "the last layer behaves like 'linear', expected 'sigmoid'."),
        ("softmax_output", "the last layer behaves like 'softmax', expected 'sigmoid'."),
        ("relu_output", "the last layer behaves like 'relu', expected 'sigmoid'."),
        (
            "both_wrong",
            "the hidden layers behave like 'elu', expected 'relu', and the last layer behaves like 'linear'",
        ),
        ("one_missing_activation", "not those of a plain stack of Dense layers with activations 'relu', 'relu'"),
        ("Skips", "Is a layer skipped"),
        ("scaled_input", "Is a layer skipped"),
        ("no_bias", "3 Dense layers with a bias each and nothing else that is trained"),
        ("normalised", "3 Dense layers with a bias each and nothing else that is trained"),
        ("PerBatch", "not one for each"),
        ("NotANumber", "not those of a plain stack"),
    ],
)
def test_what_is_wrong_with_a_network_is_named(student: LiveStudent, function: str, said: str) -> None:
    assert said in judged(student, function)


def test_a_layer_that_is_used_twice_is_noticed(student: LiveStudent) -> None:
    widths = [(8, "relu"), (8, "relu")]
    assert "used twice" in judged(student, "UsedTwice", widths)


def test_dropout_shows_in_the_description(student: LiveStudent) -> None:
    kinds = [layer.kind for layer in student.describe(student.call("with_dropout")).layers]
    assert kinds == ["Dense", "Dropout", "Dense", "Dense"]


def test_layers_of_nested_models_are_described_in_place(student: LiveStudent) -> None:
    units = [layer.units for layer in student.describe(student.call("nested_sequential")).layers]
    assert units == [8, 5, 1]


# --- compile: loss, metric and optimizer ---

Y_TRUE = np.array([[1.0], [0.0], [1.0], [0.0]], np.float32)
Y_PRED = np.array([[0.9], [0.25], [0.25], [0.6]], np.float32)
CROSS_ENTROPY = float(-np.log([0.9, 0.75, 0.25, 0.4]).mean())


def student_with(student: LiveStudent, expression: str) -> ModelHandle:
    """A model that this expression of the notebook makes."""
    namespace = student._namespace
    exec(f"def asked(): return {expression}", namespace)
    model = student.call("asked")
    assert isinstance(model, ModelHandle)
    return model


def wrong(expectation: Any, *arguments: Any) -> str:
    with pytest.raises(Wrong) as caught:
        expectation(*arguments)
    return str(caught.value)


def test_a_model_that_is_not_compiled_is_named(student: LiveStudent) -> None:
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
def test_binary_crossentropy_is_right_however_it_is_spelled(student: LiveStudent, loss: str) -> None:
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
def test_another_loss_is_named(student: LiveStudent, loss: str) -> None:
    model = student_with(student, f"compiled(loss={loss})")
    student.weights(model, INPUTS)
    said = wrong(expect_loss_value, student, model, Y_TRUE, Y_PRED, CROSS_ENTROPY, "binary cross-entropy", "f()")
    assert f"that of binary cross-entropy is {CROSS_ENTROPY:.4f}" in said


@pytest.mark.parametrize("loss", ["lambda t, p: 'low'", "lambda t, p: None", "lambda t, p: 1 / 0", "lambda t: t"])
def test_a_loss_that_fails_is_a_fault_of_the_student(student: LiveStudent, loss: str) -> None:
    model = student_with(student, f"compiled(loss={loss})")
    student.weights(model, INPUTS)
    with pytest.raises(StudentFault):
        expect_loss_value(student, model, Y_TRUE, Y_PRED, CROSS_ENTROPY, "binary cross-entropy", "f()")


def judge_accuracy(student: LiveStudent, model: ModelHandle) -> None:
    """Expect the accuracy on labels of which 5 of 8 agree with the model."""
    rows = probe_rows(INPUTS)
    above = student.predict(model, rows).reshape(-1) > 0.5
    labels = np.where(np.arange(8) < 3, ~above, above).astype(np.float32)
    expect_metric_value(student, model, rows, labels, 5 / 8, "accuracy", "f()")


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
def test_accuracy_is_right_under_any_name(student: LiveStudent, metrics: str) -> None:
    judge_accuracy(student, student_with(student, f"compiled(metrics={metrics})"))


@pytest.mark.parametrize("metrics", ["['mae']", "['mse']", "[keras.metrics.BinaryAccuracy(threshold=0.999)]"])
def test_another_metric_is_named_with_its_value(student: LiveStudent, metrics: str) -> None:
    said = wrong(judge_accuracy, student, student_with(student, f"compiled(metrics={metrics})"))
    assert "on rows where the accuracy is 0.625, the model reports" in said


def test_a_model_without_metrics_is_named(student: LiveStudent) -> None:
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
def test_rmsprop_is_right_however_it_is_spelled(student: LiveStudent, optimizer: str) -> None:
    expect_rmsprop(student, student_with(student, f"compiled(optimizer={optimizer})"), INPUTS, 0.001, "f()")


@pytest.mark.parametrize("loss", ["'mse'", "'mae'", "keras.losses.BinaryCrossentropy()"])
def test_the_optimizer_is_judged_whatever_the_loss(student: LiveStudent, loss: str) -> None:
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
        ("keras.optimizers.SGD(0.00316)", "SGD"),
        ("keras.optimizers.RMSprop(0.0)", "RMSprop with learning rate 0"),
    ],
)
def test_another_optimizer_or_rate_is_named(student: LiveStudent, optimizer: str, said: str) -> None:
    model = student_with(student, f"compiled(optimizer={optimizer})")
    message = wrong(expect_rmsprop, student, model, INPUTS, 0.001, "f()")
    assert message.startswith("f(): one update is not that of RMSprop with learning rate 0.001.")
    assert said in message


def test_another_rate_can_be_asked_for(student: LiveStudent) -> None:
    model = student_with(student, "compiled(optimizer=keras.optimizers.RMSprop(0.02))")
    expect_rmsprop(student, model, INPUTS, 0.02, "f()")


@pytest.mark.parametrize("function", ["two_outputs", "NotANumber"])
def test_the_optimizer_of_an_odd_network_is_wrong_and_no_fault_of_the_kit(
    student: LiveStudent, function: str
) -> None:
    with pytest.raises(Wrong):
        expect_rmsprop(student, student_with(student, f"compiled({function}())"), INPUTS, 0.001, "f()")


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
def test_strings_and_objects_are_told_apart(student: LiveStudent, settings: str, said: dict[str, str]) -> None:
    given_as = student.describe(student_with(student, f"compiled({settings})")).given_as
    assert {part: given_as[part] for part in said} == said
