"""Hidden checks of Reuters q3: one-hot labels."""

from __future__ import annotations

import numpy as np

from autograder.checks.unchanged import expect_earlier_result_alone
from shared.checks.builders import TOPICS
from shared.checks.drawn import distinct
from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_unchanged
from shared.student.protocol import Student


def test_there_are_46_columns_by_default(student: Student) -> None:
    """By default there are 46 columns, for any labels."""
    one, other, third = distinct(draw("test_there_are_46_columns_by_default"), 45, 3, lowest=1)
    for labels in ([one, other, one, third], [45, 0]):
        got = student.call("to_one_hot", np.array(labels))
        hint = "The default of `dimension` is 46, for any labels."
        expect_array(got, np.eye(TOPICS)[labels], "to_one_hot()", hint=hint)


def test_dimension_is_honoured(student: Student) -> None:
    """There are as many columns as `dimension` says."""
    random = draw("test_dimension_is_honoured")
    width, (one, other) = int(random.integers(250, 350)), distinct(random, 9, 2)
    of_two, large = "Two classes give two columns as well.", "Labels above 127 don't set their own columns."
    use = "Use the argument `dimension`."
    for labels, dimension, hint in (
        ([one, other, one], 9, use),
        ([2], 3, use),
        ([1, 0], 2, of_two),
        ([width - 1, 0, 150], width, large),
    ):
        got = student.call("to_one_hot", np.array(labels), dimension)
        expect_array(got, np.eye(dimension)[labels], "to_one_hot()", hint=hint)


def test_labels_may_be_a_list_or_any_integers(student: Student) -> None:
    """The labels may be a list or an array of any integer type."""
    random = draw("test_labels_may_be_a_list_or_any_integers")
    labels = [*distinct(random, 6, 5), 5]
    for given in (labels, np.array(labels, np.uint8), np.array(labels, np.int32)):
        got = student.call("to_one_hot", given, dimension=6)
        expect_array(
            got,
            np.eye(6)[labels],
            "to_one_hot()",
            hint="A list or an integer type of labels is not encoded correctly.",
        )
    many = random.permutation(TOPICS)[
        np.arange(1_500) % TOPICS
    ]  # their positions in the result don't fit into 16 bits
    for dtype in (np.int8, np.int16):
        got = student.call("to_one_hot", many.astype(dtype), dimension=TOPICS)
        expect_array(
            got,
            np.eye(TOPICS)[many],
            "to_one_hot()",
            hint="A list or an integer type of labels is not encoded correctly.",
        )


def test_labels_are_not_changed(student: Student) -> None:
    """The function does not change the given labels, nor the result of an earlier call."""
    one, other, third, fourth, fifth = distinct(draw("test_labels_are_not_changed"), 45, 5)
    labels = np.array([one, other, third, other])
    observation = student.observe("to_one_hot", labels)
    expect_array(observation.value, np.eye(TOPICS)[[one, other, third, other]], "to_one_hot()")
    expect_unchanged(observation, [labels], "to_one_hot()")
    expect_earlier_result_alone(student, "to_one_hot", labels, np.array([third, fourth, fifth, 45]))
