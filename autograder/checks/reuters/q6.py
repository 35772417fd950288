"""Hidden checks of Reuters q6: the network."""

from __future__ import annotations

import numpy as np

from autograder.checks.networks import BuildModel, expect_accuracy
from autograder.checks.reuters.network import (
    CATEGORICAL,
    CROSS_ENTROPY,
    FAR_LABELS,
    ONE_HOT,
    ONE_HOT_OF_8_ROWS,
    RIGHT,
    SPARSE_CATEGORICAL,
    SQUARED_ERROR,
    expect_topic_loss,
    expect_usual_rmsprop,
)
from shared.checks.builders import OUTPUT, TOPICS, built
from shared.checks.common import WORDS
from shared.expect.compile import expect_no_penalty
from shared.student.protocol import Student


class TestBuildModel(BuildModel):
    output = OUTPUT
    labels = ONE_HOT_OF_8_ROWS
    label = np.eye(TOPICS, dtype=np.float32)[[7]]


def test_loss_is_categorical_crossentropy(student: Student) -> None:
    """By default the loss is the categorical cross-entropy of probabilities, without any penalty."""
    model = built(student)
    expect_topic_loss(student, model, ONE_HOT, CROSS_ENTROPY, CATEGORICAL)
    expect_no_penalty(student, model, WORDS, ONE_HOT_OF_8_ROWS, "build_model()")


def test_loss_is_honoured(student: Student) -> None:
    """The given loss is used."""
    expect_topic_loss(student, built(student, loss="mse"), FAR_LABELS, SQUARED_ERROR, "mse")
    sparse = built(student, loss="sparse_categorical_crossentropy")
    expect_topic_loss(student, sparse, RIGHT, CROSS_ENTROPY, SPARSE_CATEGORICAL)


def test_optimizer_is_rmsprop(student: Student) -> None:
    """The optimizer is RMSprop with its default learning rate."""
    expect_usual_rmsprop(student, built(student), ONE_HOT_OF_8_ROWS, "build_model")


def test_accuracy_is_reported(student: Student) -> None:
    """The model reports its accuracy, whatever its loss."""
    expect_accuracy(student, built(student), WORDS, "build_model()", units=TOPICS)
    expect_accuracy(student, built(student, loss="mse"), WORDS, "build_model(loss='mse')", units=TOPICS)
