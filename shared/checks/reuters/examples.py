"""Labels, layers and an expectation for several questions of the Reuters assignment."""

from __future__ import annotations

import numpy as np

from shared.checks.builders import OUTPUT, TOPICS
from shared.checks.common import WORDS
from shared.expect.compile import expect_compiled
from shared.expect.draw import draw
from shared.expect.network import steady_outputs
from shared.student.protocol import CheckFailed, LayerSpec, ModelHandle, Student

FOUR_LABELS = np.eye(TOPICS, dtype=np.float32)[[0, 45, 3, 45]]
SMALL_LAYERS = (LayerSpec(8, "relu"), LayerSpec(*OUTPUT))


def expect_topic_probabilities(student: Student, model: ModelHandle, subject: str) -> None:
    """Expect a compiled model with 46 probabilities per newswire that add up to 1."""
    expect_compiled(student, model, subject)
    words = draw("newswires").integers(0, 2, (3, WORDS)) * np.array([[5.0], [3.0], [0.0]])
    rows = words.astype(np.float32)
    outputs = steady_outputs(student, model, rows, subject)
    if outputs.shape != (3, TOPICS):
        message = f"{subject}: expected {TOPICS} numbers per newswire, got shape {outputs.shape} for 3 newswires."
        raise CheckFailed(f"{message} End with {TOPICS} units, one for each topic (listing 4.15).")
    if not ((outputs >= 0).all() and np.allclose(outputs.sum(axis=1), 1.0, atol=1e-2)):
        sums = ", ".join(f"{total:.2f}" for total in outputs.sum(axis=1))
        message = f"{subject}: expected probabilities that add up to 1 for each newswire, got the sums {sums}."
        raise CheckFailed(f"{message} Use softmax in the last layer.")
