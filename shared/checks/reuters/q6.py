"""Public checks of Reuters q6: the network."""

from __future__ import annotations

from shared.checks.builders import OUTPUT, built
from shared.checks.common import WORDS
from shared.checks.reuters.examples import expect_topic_probabilities
from shared.expect.network import expect_network
from shared.student.protocol import Student


def test_model_is_compiled_and_gives_probabilities_of_46_topics(student: Student) -> None:
    """The model is compiled and gives each newswire 46 probabilities that add up to 1."""
    expect_topic_probabilities(student, built(student), "build_model()")


def test_default_layers_are_64_64_and_46(student: Student) -> None:
    """By default there are two hidden relu layers of 64 units, then the softmax layer."""
    expect_network(student, built(student), WORDS, [(64, "relu"), (64, "relu")], OUTPUT)
