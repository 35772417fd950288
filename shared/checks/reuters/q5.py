"""Public checks of Reuters q5: two classes, one unit or two."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from shared.checks.common import with_own_or_right_formulas
from shared.expect.draw import draw
from shared.expect.values import expect_array
from shared.student.formulas import sigmoid
from shared.student.protocol import Formula, Student


def test_both_classes_get_their_probability(student: Student) -> None:
    """The columns are the probabilities of class 0 and of class 1; t is the logit of class 1."""
    random = draw("test_both_classes_get_their_probability")
    size = int(random.integers(10, 40)) / 10
    logits = random.permutation([0.0, size, -size])
    expected = np.stack([sigmoid(-logits), sigmoid(logits)], axis=1)
    subject = f"two_class_softmax({[float(logit) for logit in logits]})"
    advice = "Each row is the softmax of [0, t]."

    def attempt(stand_ins: Mapping[str, Formula]) -> None:
        got = student.observe("two_class_softmax", logits, stand_ins=stand_ins).value
        expect_array(got, expected, subject, atol=1e-5, next_step=advice)

    with_own_or_right_formulas(attempt)
