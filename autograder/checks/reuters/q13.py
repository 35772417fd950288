"""Hidden checks of Reuters q13: a bottleneck."""

from __future__ import annotations

from autograder.checks.networks import (
    expect_accuracy,
    expect_fresh_models,
    expect_no_chance_in_training,
    expect_nothing_random,
)
from autograder.checks.reuters.network import (
    CATEGORICAL,
    expect_topic_loss,
    expect_usual_rmsprop,
    one_hot_of_8_rows,
    topic_probe,
)
from shared.checks.builders import OUTPUT, TOPICS, built
from shared.checks.common import WORDS
from shared.expect.compile import expect_no_penalty
from shared.expect.draw import draw
from shared.expect.network import ANY, expect_network
from shared.student.protocol import Student

BOTTLENECK = "build_bottleneck_model"


def test_bottleneck_units_are_honoured(student: Student) -> None:
    """The second hidden layer has `bottleneck_units` units, and the first one always has 64."""
    for units in (1, int(draw("test_bottleneck_units_are_honoured").integers(66, 90))):
        model = built(student, BOTTLENECK, bottleneck_units=units)
        expect_network(student, model, WORDS, [(64, "relu"), (units, ANY)], OUTPUT, f"{BOTTLENECK}()")
        expect_nothing_random(student, model, f"{BOTTLENECK}()")
    expect_no_chance_in_training(student, model, one_hot_of_8_rows()[:1], f"{BOTTLENECK}()")


def test_bottleneck_model_is_compiled_as_the_default_one(student: Student) -> None:
    """Loss, optimizer and metric are those of question 6, and each call makes a new model."""
    expect_fresh_models(student, one_hot_of_8_rows(), BOTTLENECK)
    model, subject = built(student, BOTTLENECK), f"{BOTTLENECK}()"
    probe = topic_probe()
    expect_topic_loss(student, model, probe.one_hot, probe.cross_entropy, CATEGORICAL, BOTTLENECK)
    expect_no_penalty(student, model, WORDS, one_hot_of_8_rows(), subject)
    expect_accuracy(student, model, WORDS, subject, units=TOPICS)
    expect_usual_rmsprop(student, model, one_hot_of_8_rows(), BOTTLENECK)
