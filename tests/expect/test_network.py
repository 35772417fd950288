"""What a model is, is told from its weights and what it does, however it was written and whatever it says."""

from __future__ import annotations

from typing import Any

import pytest

from shared.expect.network import ANY, expect_network
from shared.student.in_process import InProcessStudent
from shared.student.protocol import CheckFailed

pytestmark = [pytest.mark.slow, pytest.mark.tensorflow]

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

def zeros_everywhere():
    return keras.Sequential([layers.Dense(units, activation, kernel_initializer="zeros")
                             for units, activation in ((8, "relu"), (5, "relu"), (1, "sigmoid"))])

class PerBatch(Subclass):
    def call(self, x):
        return super().call(x)[:1]

class NotANumber(Subclass):
    def call(self, x):
        return super().call(x) * np.nan

"""


@pytest.fixture(scope="module")
def student() -> InProcessStudent:
    pytest.importorskip("keras")
    namespace: dict[str, Any] = {}
    exec(NETWORKS, namespace)
    return InProcessStudent(namespace, seed=3)


def judged(student: InProcessStudent, function: str, hidden: list[tuple[int, str]] | None = None) -> str:
    """The message of the complaint about a network."""
    with pytest.raises(CheckFailed) as caught:
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
def test_the_network_is_right_however_it_is_written(student: InProcessStudent, function: str) -> None:
    expect_network(student, student.call(function), INPUTS, HIDDEN, OUTPUT)


def test_a_network_without_hidden_layers_can_be_asked_for(student: InProcessStudent) -> None:
    model = student.call("stack", [1, "sigmoid"])
    expect_network(student, model, INPUTS, [], OUTPUT)


def test_several_outputs_can_be_asked_for(student: InProcessStudent) -> None:
    model = student.call("stack", [4, "relu"], [46, "softmax"])
    expect_network(student, model, INPUTS, [(4, "relu")], (46, "softmax"))


def test_hidden_layers_of_equal_width_are_told_apart_in_any_order(student: InProcessStudent) -> None:
    model = student.call("stack", [16, "relu"], [16, "relu"], [16, "relu"], [1, "sigmoid"])
    expect_network(student, model, INPUTS, [(16, "relu")] * 3, OUTPUT)


@pytest.mark.parametrize("second", ["relu", "tanh", "linear", "elu"])
def test_one_layer_may_have_any_activation_where_none_is_asked_for(student: InProcessStudent, second: str) -> None:
    model = student.call("stack", [8, "relu"], [5, second], [1, "sigmoid"])
    expect_network(student, model, INPUTS, [(8, "relu"), (5, ANY)], OUTPUT)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [("tanh", "sigmoid", "hidden layer"), ("relu", None, "last layer behaves like 'linear'")],
)
def test_the_other_layers_are_judged_all_the_same(
    student: InProcessStudent, first: str, last: str | None, said: str
) -> None:
    model = student.call("stack", [8, first], [5, "elu"], [1, last])
    with pytest.raises(CheckFailed) as caught:
        expect_network(student, model, INPUTS, [(8, "relu"), (5, ANY)], OUTPUT)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("function", "found"),
    [
        ("one_hidden", "got 8, 1"),
        ("three_hidden", "got 8, 5, 5, 1"),
        ("other_widths", "got 8, 6, 1"),
        ("exchanged_widths", "got 5, 8, 1"),
        ("two_outputs", "got 8, 5, 2"),
        ("UsedTwice", "got 8, 8, 1"),
        ("convolution", "got 5, 1"),
        ("frozen", "got 5, 1"),
    ],
)
def test_wrong_layers_are_named_by_their_widths(student: InProcessStudent, function: str, found: str) -> None:
    assert f"expected Dense layers with 8, 5, 1 units for inputs of width 30, {found}" in judged(student, function)


@pytest.mark.parametrize(
    ("function", "actual", "marked"),
    [
        ("one_hidden", ("Dense, 8 units", "Dense, 1 unit", "–"), (1, 2)),
        ("linear_output", ("Dense, 8 units, relu", "Dense, 5 units, relu", "Dense, 1 unit, linear"), (2,)),
    ],
)
def test_layers_are_given_side_by_side(
    student: InProcessStudent, function: str, actual: tuple[str, ...], marked: tuple[int, ...]
) -> None:
    with pytest.raises(CheckFailed) as caught:
        expect_network(student, student.call(function), INPUTS, HIDDEN, OUTPUT)
    assert caught.value.comparison is not None
    display = caught.value.comparison.actual
    assert tuple(entry for (entry,) in display.rows) == actual
    assert tuple(row for row, _ in display.marked) == marked


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
        ("one_missing_activation", "hidden layer 2 behaves like 'linear', expected 'relu'"),
        ("Skips", "Use each layer once, in order"),
        ("scaled_input", "Use each layer once, in order"),
        ("no_bias", "only the weights and biases of 3 Dense layers. Leave out use_bias=False."),
        ("normalised", "only the weights and biases of 3 Dense layers. Remove the layer that has others."),
        ("PerBatch", "not one for each"),
        ("zeros_everywhere", "all weights of a layer start with the same value, so all its units learn the same."),
        ("NotANumber", "not those of a plain stack"),
    ],
)
def test_what_is_wrong_with_a_network_is_named(student: InProcessStudent, function: str, said: str) -> None:
    assert said in judged(student, function)


def test_a_layer_that_is_used_twice_is_noticed(student: InProcessStudent) -> None:
    widths = [(8, "relu"), (8, "relu")]
    assert "each layer once" in judged(student, "UsedTwice", widths)


def test_dropout_shows_in_the_description(student: InProcessStudent) -> None:
    kinds = [layer.kind for layer in student.describe(student.call("with_dropout")).layers]
    assert kinds == ["Dense", "Dropout", "Dense", "Dense"]


def test_layers_of_nested_models_are_described_in_place(student: InProcessStudent) -> None:
    units = [layer.units for layer in student.describe(student.call("nested_sequential")).layers]
    assert units == [8, 5, 1]
