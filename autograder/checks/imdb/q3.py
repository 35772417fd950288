"""Hidden checks of IMDB q3: labels as floats."""

from __future__ import annotations

import numpy as np

from autograder.checks.unchanged import expect_earlier_result_alone
from shared.checks.drawn import both_labels
from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_dtype, expect_unchanged
from shared.student.protocol import Student


def test_labels_may_come_as_a_list(student: Student) -> None:
    """A list of labels also becomes a float32 array."""
    mixed = both_labels(draw("test_labels_may_come_as_a_list"), 11)
    of_one_class = "Labels that are all 0, or all 1, or a single label, don't keep their values and their shape."
    for labels, hint in ((mixed, ""), ([1] * 8, of_one_class), ([0] * 19, of_one_class), ([1], of_one_class)):
        got = expect_array(student.call("vectorize_labels", labels), labels, "vectorize_labels()", hint=hint)
        expect_dtype(got, "float32", "vectorize_labels()")


def test_labels_are_not_changed(student: Student) -> None:
    """The function does not change the given labels, nor the result of an earlier call."""
    random = draw("test_labels_are_not_changed")
    labels = both_labels(random, 13)
    for given in (np.array(labels, np.int64), labels):
        observation = student.observe("vectorize_labels", given)
        expect_array(observation.value, labels, "vectorize_labels()")
        expect_unchanged(observation, [given], "vectorize_labels()")
    expect_earlier_result_alone(student, "vectorize_labels", np.array([1, 0, 1]), np.array([0, 1, 0]))
