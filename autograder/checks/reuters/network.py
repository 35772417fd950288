"""What `build_model` of the Reuters assignment makes, its losses on some rows, and how it is compiled."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from autograder.checks.default_model import DefaultModel, LossProbe
from autograder.checks.networks import trains_by_chance
from shared.checks.builders import DEFAULT_UNITS, OUTPUT, TOPICS
from shared.checks.common import WORDS
from shared.checks.drawn import distinct
from shared.expect.compile import expect_loss_value, expect_rmsprop
from shared.expect.draw import draw
from shared.student.protocol import Array, ModelHandle, Student

CATEGORICAL, SPARSE_CATEGORICAL = "categorical cross-entropy", "sparse categorical cross-entropy"


@dataclass(frozen=True)
class TopicProbe:
    """The right topics of some newswires, and the predicted probabilities of all topics.

    Args:
        right: Topics, (n,).
        shares: The probability of the right topic of each newswire.
    """

    right: Array
    shares: Array

    @property
    def one_hot(self) -> Array:
        """The right topics as one-hot rows."""
        return np.asarray(np.eye(TOPICS, dtype=np.float32)[self.right])

    @property
    def probabilities(self) -> Array:
        """The predicted probabilities, (n, 46); those of the wrong topics are equal."""
        others = (1 - self.shares[:, None]) / (TOPICS - 1)
        return np.asarray(np.where(self.one_hot > 0.5, self.shares[:, None], others), np.float32)

    @property
    def cross_entropy(self) -> float:
        """The loss of these probabilities."""
        return float(-np.log(self.shares).mean())

    @property
    def far_labels(self) -> Array:
        """Labels far from the probabilities, because the mean squared error over 46 columns is small."""
        return 100 * self.one_hot

    @property
    def squared_error(self) -> float:
        """The mean squared error of the probabilities and the far labels."""
        return float(((self.probabilities - self.far_labels) ** 2).mean())


def topic_probe() -> TopicProbe:
    """Draw newswires of all topics, of which two have the same one, and probabilities."""
    random = draw("probabilities of topics")
    right = random.permutation([*range(TOPICS), int(random.integers(1, TOPICS - 1))])
    shares = random.choice([0.6, 0.5, 0.2, 0.04], len(right)) * random.integers(800, 1050, len(right)) / 1000
    return TopicProbe(right, shares)


def loss_probe() -> LossProbe:
    """Return labels, outputs and losses of the default model."""
    probe = topic_probe()
    return LossProbe(probe.one_hot, probe.probabilities, probe.cross_entropy)


def labels_of_8_rows() -> Array:
    """Draw topics of eight newswires: the first and the last one, and two that occur twice."""
    random = draw("topics of eight newswires")
    a, b, c, d = distinct(random, TOPICS - 1, 4, lowest=1)
    return random.permutation([0, TOPICS - 1, a, a, b, c, TOPICS - 1, d])


def one_hot_of_8_rows() -> Array:
    """Return `labels_of_8_rows` as one-hot rows."""
    return np.asarray(np.eye(TOPICS, dtype=np.float32)[labels_of_8_rows()])


DEFAULTS = {"hidden_units": DEFAULT_UNITS, "loss": "categorical_crossentropy"}
DEFAULT_MODEL = DefaultModel(
    DEFAULTS,
    WORDS,
    [(units, "relu") for units in DEFAULT_UNITS],
    OUTPUT,
    CATEGORICAL,
    loss_probe,
)


def expect_topic_loss(
    student: Student, model: ModelHandle, labels: Array, expected: float, name: str, function: str = "build_model"
) -> None:
    student.weights(model, WORDS)  # builds the model
    expect_loss_value(student, model, labels, topic_probe().probabilities, expected, name, f"{function}()")


def expect_usual_rmsprop(student: Student, model: ModelHandle, labels: Array, function: str) -> None:
    by_chance = partial(trains_by_chance, student, function, labels[:1])
    expect_rmsprop(student, model, WORDS, 0.001, f"{function}()", labels, by_chance=by_chance)
