"""Hidden checks of Reuters q12: integer labels."""

from __future__ import annotations

from autograder.checks.networks import (
    expect_accuracy,
    expect_fresh_models,
    expect_hidden_units,
    expect_no_chance_in_training,
    expect_nothing_random,
)
from autograder.checks.reuters.network import (
    SPARSE_CATEGORICAL,
    expect_topic_loss,
    expect_usual_rmsprop,
    labels_of_8_rows,
    topic_probe,
)
from shared.checks.builders import DEFAULT_UNITS, OUTPUT, TOPICS, built
from shared.checks.common import WORDS
from shared.expect.compile import expect_no_penalty
from shared.expect.network import expect_network
from shared.student.protocol import Student

SPARSE = "build_sparse_model"


def test_sparse_model_is_the_same_network(student: Student) -> None:
    """The network is that of question 6: two hidden relu layers of 64 units and 46 softmax units."""
    layers, model = [(units, "relu") for units in DEFAULT_UNITS], built(student, SPARSE)
    expect_network(student, model, WORDS, layers, OUTPUT, f"{SPARSE}()")
    expect_nothing_random(student, model, f"{SPARSE}()")
    labels = labels_of_8_rows()
    label = labels[labels > 0][:1]  # a loss that leaves out topic 0 is another fault
    expect_no_chance_in_training(student, model, label, f"{SPARSE}()")


def test_hidden_units_of_the_sparse_model_are_honoured(student: Student) -> None:
    """There is one hidden layer for each entry of hidden_units, with this number of units, in this order."""
    expect_hidden_units(student, OUTPUT, SPARSE)


def test_loss_is_sparse_categorical_crossentropy(student: Student) -> None:
    """The loss is the cross-entropy of probabilities for integer labels."""
    model = built(student, SPARSE)
    probe = topic_probe()
    expect_topic_loss(student, model, probe.right, probe.cross_entropy, SPARSE_CATEGORICAL, SPARSE)
    expect_no_penalty(student, model, WORDS, labels_of_8_rows(), f"{SPARSE}()")


def test_sparse_model_is_compiled_as_the_other_one(student: Student) -> None:
    """The optimizer is RMSprop, and the model reports its accuracy for integer labels."""
    model, subject = built(student, SPARSE), f"{SPARSE}()"
    expect_accuracy(student, model, WORDS, subject, units=TOPICS, integer_labels=True)
    expect_usual_rmsprop(student, model, labels_of_8_rows(), SPARSE)


def test_each_sparse_model_is_a_fresh_one(student: Student) -> None:
    """Each call makes a new, untrained model."""
    expect_fresh_models(student, labels_of_8_rows(), SPARSE)
