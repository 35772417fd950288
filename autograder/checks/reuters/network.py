"""What `build_model` of the Reuters assignment makes, its losses on four rows, and how it is compiled."""

from __future__ import annotations

from functools import partial

import numpy as np

from autograder.checks.default_model import DefaultModel
from autograder.checks.networks import trains_by_chance
from shared.checks.builders import DEFAULT_UNITS, OUTPUT, TOPICS
from shared.checks.common import WORDS
from shared.expect.compile import expect_loss_value, expect_rmsprop
from shared.student.protocol import Array, ModelHandle, Student

# The right topics of four newswires, and the predicted probabilities of these topics.
RIGHT = np.array([3, 45, 0, 3])
SHARES = np.array([0.9, 0.5, 0.2, 0.04])
ONE_HOT = np.eye(TOPICS, dtype=np.float32)[RIGHT]
PROBABILITIES = ((1 - SHARES[:, None]) / (TOPICS - 1) * (1 - ONE_HOT) + SHARES[:, None] * ONE_HOT).astype(np.float32)
CATEGORICAL, SPARSE_CATEGORICAL = "categorical cross-entropy", "sparse categorical cross-entropy"
CROSS_ENTROPY = float(-np.log(SHARES).mean())
# Far from the probabilities, because the mean over 46 columns is small.
FAR_LABELS = 100 * ONE_HOT
SQUARED_ERROR = float(((PROBABILITIES - FAR_LABELS) ** 2).mean())
LABELS_OF_8_ROWS = np.array([0, 45, 7, 7, 21, 3, 45, 30])
ONE_HOT_OF_8_ROWS = np.eye(TOPICS, dtype=np.float32)[LABELS_OF_8_ROWS]

DEFAULTS = {"hidden_units": DEFAULT_UNITS, "loss": "categorical_crossentropy"}
DEFAULT_MODEL = DefaultModel(
    DEFAULTS,
    WORDS,
    [(units, "relu") for units in DEFAULT_UNITS],
    OUTPUT,
    CATEGORICAL,
    ONE_HOT,
    PROBABILITIES,
    CROSS_ENTROPY,
)


def expect_topic_loss(
    student: Student, model: ModelHandle, labels: Array, expected: float, name: str, function: str = "build_model"
) -> None:
    student.weights(model, WORDS)  # builds the model
    expect_loss_value(student, model, labels, PROBABILITIES, expected, name, f"{function}()")


def expect_usual_rmsprop(student: Student, model: ModelHandle, labels: Array, function: str) -> None:
    by_chance = partial(trains_by_chance, student, function, labels[:1])
    expect_rmsprop(student, model, WORDS, 0.001, f"{function}()", labels, by_chance=by_chance)
