"""Hidden checks of Reuters' network, of the one for integer labels and of the one with a bottleneck."""

from __future__ import annotations

from functools import partial

import numpy as np

from autograder.checks.networks import (
    expect_accuracy,
    expect_no_chance_in_training,
    expect_nothing_random,
    fresh_each_time,
    hidden_units,
    nothing_random,
    trains_by_chance,
)
from shared.checks.builders import DEFAULT_UNITS, TOPICS, built
from shared.checks.common import WORDS
from shared.expect.compile import expect_loss_value, expect_no_penalty, expect_rmsprop
from shared.expect.network import ANY, expect_network
from shared.student.protocol import Array, ModelHandle, Student

# --- q6 ---

OUTPUT = (TOPICS, "softmax")

test_hidden_units_are_honoured = hidden_units(OUTPUT)
test_nothing_is_dropped_at_random = nothing_random(label=np.eye(TOPICS, dtype=np.float32)[[7]])

# The right topics of four newswires, and the probabilities that they get.
RIGHT = np.array([3, 45, 0, 3])
SHARES = np.array([0.9, 0.5, 0.2, 0.04])
ONE_HOT = np.eye(TOPICS, dtype=np.float32)[RIGHT]
PROBABILITIES = ((1 - SHARES[:, None]) / (TOPICS - 1) * (1 - ONE_HOT) + SHARES[:, None] * ONE_HOT).astype(np.float32)
CATEGORICAL, SPARSE_CATEGORICAL = "categorical cross-entropy", "sparse categorical cross-entropy"
CROSS_ENTROPY = float(-np.log(SHARES).mean())
# Far from the probabilities, because the mean over 46 columns is small.
FAR_LABELS = 100 * ONE_HOT
SQUARED_ERROR = float(((PROBABILITIES - FAR_LABELS) ** 2).mean())


def _expect_loss(
    student: Student, model: ModelHandle, labels: Array, expected: float, name: str, function: str = "build_model"
) -> None:
    student.weights(model, WORDS)  # builds it
    expect_loss_value(student, model, labels, PROBABILITIES, expected, name, f"{function}()")


def test_loss_is_categorical_crossentropy(student: Student) -> None:
    """By default the loss is the categorical cross-entropy of probabilities, and nothing is added to it."""
    model = built(student)
    _expect_loss(student, model, ONE_HOT, CROSS_ENTROPY, CATEGORICAL)
    expect_no_penalty(student, model, WORDS, ONE_HOT_OF_8_ROWS, "build_model()")


def test_loss_is_honoured(student: Student) -> None:
    """Another loss can be asked for."""
    _expect_loss(student, built(student, loss="mse"), FAR_LABELS, SQUARED_ERROR, "mse")
    sparse = built(student, loss="sparse_categorical_crossentropy")
    _expect_loss(student, sparse, RIGHT, CROSS_ENTROPY, SPARSE_CATEGORICAL)


LABELS_OF_8_ROWS = np.array([0, 45, 7, 7, 21, 3, 45, 30])
ONE_HOT_OF_8_ROWS = np.eye(TOPICS, dtype=np.float32)[LABELS_OF_8_ROWS]


def _expect_rmsprop(student: Student, model: ModelHandle, labels: Array, function: str) -> None:
    by_chance = partial(trains_by_chance, student, function, labels[:1])
    expect_rmsprop(student, model, WORDS, 0.001, f"{function}()", labels, by_chance=by_chance)


def test_optimizer_is_rmsprop(student: Student) -> None:
    """The optimizer is RMSprop with its usual learning rate."""
    _expect_rmsprop(student, built(student), ONE_HOT_OF_8_ROWS, "build_model")


def test_accuracy_is_reported(student: Student) -> None:
    """The model reports its accuracy, whatever its loss."""
    expect_accuracy(student, built(student), WORDS, "build_model()", units=TOPICS)
    expect_accuracy(student, built(student, loss="mse"), WORDS, "build_model(loss='mse')", units=TOPICS)


test_each_call_makes_a_fresh_model = fresh_each_time(ONE_HOT_OF_8_ROWS)

# --- q12 ---

SPARSE = "build_sparse_model"


def test_sparse_model_is_the_same_network(student: Student) -> None:
    """The network is the one of question 6: two hidden relu layers of 64 units and 46 softmax units."""
    layers, model = [(units, "relu") for units in DEFAULT_UNITS], built(student, SPARSE)
    expect_network(student, model, WORDS, layers, OUTPUT, f"{SPARSE}()")
    expect_nothing_random(student, model, f"{SPARSE}()")
    expect_no_chance_in_training(student, model, np.array([7]), f"{SPARSE}()")


test_hidden_units_of_the_sparse_model_are_honoured = hidden_units(OUTPUT, SPARSE)


def test_loss_is_sparse_categorical_crossentropy(student: Student) -> None:
    """The loss is the cross-entropy of probabilities, for labels that are integers."""
    model = built(student, SPARSE)
    _expect_loss(student, model, RIGHT, CROSS_ENTROPY, SPARSE_CATEGORICAL, SPARSE)
    expect_no_penalty(student, model, WORDS, LABELS_OF_8_ROWS, f"{SPARSE}()")


def test_sparse_model_is_compiled_as_the_other_one(student: Student) -> None:
    """The optimizer is RMSprop, and the accuracy is reported for labels that are integers."""
    model, of = built(student, SPARSE), f"{SPARSE}()"
    expect_accuracy(student, model, WORDS, of, units=TOPICS, integer_labels=True)
    _expect_rmsprop(student, model, LABELS_OF_8_ROWS, SPARSE)


test_each_sparse_model_is_a_fresh_one = fresh_each_time(LABELS_OF_8_ROWS, SPARSE)

# --- q13 ---

BOTTLENECK = "build_bottleneck_model"


def test_bottleneck_units_are_honoured(student: Student) -> None:
    """The second hidden layer has as many units as asked for, the first one always 64."""
    for units in (1, 70):
        model = built(student, BOTTLENECK, bottleneck_units=units)
        expect_network(student, model, WORDS, [(64, "relu"), (units, ANY)], OUTPUT, f"{BOTTLENECK}()")
        expect_nothing_random(student, model, f"{BOTTLENECK}()")
    expect_no_chance_in_training(student, model, ONE_HOT_OF_8_ROWS[:1], f"{BOTTLENECK}()")


_expect_fresh_bottlenecks = fresh_each_time(ONE_HOT_OF_8_ROWS, BOTTLENECK)


def test_bottleneck_model_is_compiled_as_the_default_one(student: Student) -> None:
    """Loss, optimizer and metric are those of question 6, and each call makes a fresh model."""
    _expect_fresh_bottlenecks(student)
    model, of = built(student, BOTTLENECK), f"{BOTTLENECK}()"
    _expect_loss(student, model, ONE_HOT, CROSS_ENTROPY, CATEGORICAL, BOTTLENECK)
    expect_no_penalty(student, model, WORDS, ONE_HOT_OF_8_ROWS, of)
    expect_accuracy(student, model, WORDS, of, units=TOPICS)
    _expect_rmsprop(student, model, ONE_HOT_OF_8_ROWS, BOTTLENECK)
