"""Hidden checks of Reuters q5: two classes, one unit or two."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

import numpy as np

from shared.checks.common import with_own_or_right_formulas
from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_unchanged
from shared.student.formulas import sigmoid
from shared.student.protocol import Array, Formula, Student, StudentCodeError


def _expect_two_classes(student: Student, logits: Array, hint: str) -> None:
    shares, subject = sigmoid(logits), "two_class_softmax()"

    def attempt(stand_ins: Mapping[str, Formula]) -> None:
        observation = student.observe("two_class_softmax", logits, stand_ins=stand_ins)
        expect_array(observation.value, np.stack([1 - shares, shares], axis=1), subject, atol=1e-5, hint=hint)
        expect_unchanged(observation, [logits], subject)

    with_own_or_right_formulas(attempt)


def test_softmax_over_two_logits_agrees_with_the_sigmoid(student: Student) -> None:
    """For any number of logits, the second column is their sigmoid, and each row adds up to 1."""
    for count in (1, 2, 31):
        logits = draw(f"{count} logits").normal(size=count) * 4
        _expect_two_classes(student, logits, "Each row is the softmax of the logits of class 0 and class 1.")
    with contextlib.suppress(StudentCodeError):  # a library's softmax may refuse integers
        _expect_two_classes(
            student,
            draw("whole logits").permutation([-1, 0, 1, 3]),
            "The rows for integers differ from the rows for floats.",
        )


def test_two_classes_are_finite_for_large_logits(student: Student) -> None:
    """Very large and very small logits also give probabilities."""
    random = draw("test_two_classes_are_finite_for_large_logits")
    logits = random.permutation([-1000.0, -50.0, 0.0, 1.5, -0.5, 50.0, 1000.0])
    _expect_two_classes(student, logits, "The results for large logits are not probabilities.")
