"""Public checks of Reuters q12: integer labels."""

from __future__ import annotations

import numpy as np

from shared.checks.builders import built
from shared.checks.common import WORDS
from shared.checks.reuters.examples import expect_topic_probabilities
from shared.student.protocol import CheckFailed, Student, StudentCodeError


def test_sparse_model_learns_from_integer_labels(student: Student) -> None:
    """The model gives 46 probabilities per newswire, and can be trained on integer labels."""
    subject = "build_sparse_model()"
    model = built(student, "build_sparse_model")
    expect_topic_probabilities(student, model, subject)
    rows = np.zeros((4, WORDS), np.float32)
    rows[[0, 1, 2, 3], [5, 6, 7, 8]] = 1.0
    try:
        student.train_step(model, rows, np.array([0, 45, 3, 45]))
    except StudentCodeError as fault:
        message = f"{subject}: the model can't be trained on integer labels. Compile it with the sparse loss."
        raise CheckFailed(f"{message} ({str(fault)[:300]})", fault.hint) from fault
