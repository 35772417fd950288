"""Public checks of Reuters q5: two classes, one unit or two."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from shared.checks.common import with_own_or_right_formulas
from shared.expect.values import expect_array
from shared.student.protocol import Formula, Student


def test_both_classes_get_their_probability(student: Student) -> None:
    """The columns are the probabilities of class 0 and of class 1; t is the logit of class 1."""
    expected = [[0.5, 0.5], [0.11920292, 0.88079708], [0.88079708, 0.11920292]]
    advice = "Each row is the softmax of [0, t]."

    def attempt(stand_ins: Mapping[str, Formula]) -> None:
        got = student.observe("two_class_softmax", np.array([0.0, 2.0, -2.0]), stand_ins=stand_ins).value
        expect_array(got, expected, "two_class_softmax([0, 2, -2])", atol=1e-5, next_step=advice)

    with_own_or_right_formulas(attempt)
