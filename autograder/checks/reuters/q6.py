"""Hidden checks of Reuters q6: the network."""

from __future__ import annotations

from autograder.checks.networks import BuildModel, expect_accuracy
from autograder.checks.reuters.network import (
    CATEGORICAL,
    SPARSE_CATEGORICAL,
    expect_topic_loss,
    expect_usual_rmsprop,
    one_hot_of_8_rows,
    topic_probe,
)
from shared.checks.builders import OUTPUT, TOPICS, built
from shared.checks.common import WORDS
from shared.expect.compile import expect_no_penalty
from shared.student.protocol import Array, Student


class TestBuildModel(BuildModel):
    output = OUTPUT

    @property
    def labels(self) -> Array:
        return one_hot_of_8_rows()

    @property
    def label(self) -> Array:
        return one_hot_of_8_rows()[:1]


def test_loss_is_categorical_crossentropy(student: Student) -> None:
    """By default the loss is the categorical cross-entropy of probabilities, without any penalty."""
    model = built(student)
    probe = topic_probe()
    expect_topic_loss(student, model, probe.one_hot, probe.cross_entropy, CATEGORICAL)
    expect_no_penalty(student, model, WORDS, one_hot_of_8_rows(), "build_model()")


def test_loss_is_honoured(student: Student) -> None:
    """The given loss is used."""
    probe = topic_probe()
    expect_topic_loss(student, built(student, loss="mse"), probe.far_labels, probe.squared_error, "mse")
    sparse = built(student, loss="sparse_categorical_crossentropy")
    expect_topic_loss(student, sparse, probe.right, probe.cross_entropy, SPARSE_CATEGORICAL)


def test_optimizer_is_rmsprop(student: Student) -> None:
    """The optimizer is RMSprop with its default learning rate."""
    expect_usual_rmsprop(student, built(student), one_hot_of_8_rows(), "build_model")


def test_accuracy_is_reported(student: Student) -> None:
    """The model reports its accuracy, whatever its loss."""
    expect_accuracy(student, built(student), WORDS, "build_model()", units=TOPICS)
    expect_accuracy(student, built(student, loss="mse"), WORDS, "build_model(loss='mse')", units=TOPICS)
