"""Hidden checks of functions that turn texts into arrays and split them, for several assignments.

As in `shared.checks.common`, a question's file derives a test class and sets what differs.
"""

from __future__ import annotations

import numpy as np

from autograder.checks.unchanged import expect_earlier_result_alone, expect_unchanged_where_taken
from shared.checks.common import PARTS, WORDS
from shared.expect.values import (
    expect_array,
    expect_array_like,
    expect_parts,
    expect_shape,
    expect_text,
    expect_unchanged,
)
from shared.student.protocol import Array, CheckFailed, ObjectArray, Student

MANY = 12_007  # rows: more than any batch, and not a multiple of a batch size
SAMPLES = "The first n_val samples belong to the validation set, all others to training."


class Decoding:
    """Checks of a function that turns indices back into words (listings 4.2 and 4.12)."""

    function: str

    def test_reserved_indices_are_no_words(self, student: Student) -> None:
        """Padding, start and unknown (0, 1 and 2) become question marks."""
        got = student.call(self.function, [0, 1, 2, 3, 4], {"plot": 1, "thin": 2})
        expect_text(got, "? ? ? ? plot", f"{self.function}()", hint="Look up index - 3; ranks begin at 1.")

    def test_any_sequence_and_dictionary_can_be_decoded(self, student: Student) -> None:
        """Any text is decoded with the given dictionary, and the function changes neither of them."""
        function, subject = self.function, f"{self.function}()"
        indices = [1, *[6, 5, 4, 6] * 100, 20_003]
        expected = " ".join(["?", *["gem slow a gem"] * 100, "rare"])
        for sequence in (np.array(indices), indices):
            arguments = [sequence, {"slow": 2, "a": 1, "rare": 20_000, "gem": 3}]
            observation = student.observe(function, *arguments)
            expect_text(
                observation.value, expected, subject, hint="Use all of the arguments, and no global variables."
            )
            expect_unchanged(observation, arguments, subject)
        _, later = student.call_twice(function, ([4, 5], {"slow": 1, "a": 2}), ([4, 5], {"late": 1}))
        expect_text(later, "late ?", f"{subject}, second call", hint="Use only the dictionary of this call.")


SUBJECT = "vectorize_sequences()"


class MultiHot:
    """Checks of `vectorize_sequences` (listings 4.3 and 4.13)."""

    def test_every_row_has_its_own_words(self, student: Student) -> None:
        """Each row has 1.0 for exactly the words of its text, for any length, from the first column to the last."""
        # Two texts are equal, and some words occur 256 times, which is 0 in eight bits.
        texts = [[0, 6], [1, 2, 2, 5], [6, 6, 6], [3], [4, 0, 5, 1], [1, *[2, 3] * 1250, 6], [3], [5, *[1] * 256]]
        expected = [[float(column in text) for column in range(7)] for text in texts]
        got = student.call("vectorize_sequences", texts, dimension=7)
        hint = "The columns of a row don't match the words of its text."
        expect_array(got, expected, SUBJECT, hint=hint)
        words = np.arange(MANY) * 7 % 13
        many = student.call("vectorize_sequences", words[:, None].tolist(), dimension=13)
        expect_array(many, np.eye(13)[words], SUBJECT, hint=hint)

    def test_dimension_is_10000_by_default(self, student: Student) -> None:
        """There are 10,000 columns by default, or as many as `dimension` says."""
        default = student.call("vectorize_sequences", [[5], [9999]])
        expected = np.zeros((2, WORDS))
        expected[0, 5] = expected[1, 9999] = 1.0
        expect_array(default, expected, SUBJECT, hint="The default of `dimension` is 10000.")
        got_three = student.call("vectorize_sequences", [[0]], 3)
        expect_array(got_three, [[1, 0, 0]], SUBJECT, hint="Use the argument `dimension`.")
        wide = student.call("vectorize_sequences", [[69_999], [40_000]], dimension=70_000)
        columns = expect_shape(wide, (2, 70_000), SUBJECT, hint="Use the argument `dimension`.")[:, [40_000, 69_999]]
        expect_array(columns, [[0, 1], [1, 0]], SUBJECT, hint="Use the argument `dimension`.")

    def test_calls_do_not_influence_each_other(self, student: Student) -> None:
        """A second call starts from zeros, and does not change the result of the first call."""
        second = expect_earlier_result_alone(student, "vectorize_sequences", [[1, 2], [0]], [[3], [1]], dimension=4)
        expect_array(
            second, [[0, 0, 0, 1], [0, 1, 0, 0]], f"{SUBJECT}, second call", hint="Make a new array in each call."
        )

    def expect_texts_unchanged(self, student: Student) -> None:
        """Expect that texts in an object array are encoded too, and are not changed."""
        texts = [[2, 1, 1], [0]]
        observation = student.observe("vectorize_sequences", ObjectArray(texts), dimension=3)
        expect_array(observation.value, [[0, 1, 1], [1, 0, 0]], SUBJECT)
        expect_unchanged(observation, [texts], SUBJECT)


def _split(student: Student, x: Array, y: Array, count: int, **settings: int) -> None:
    parts = expect_parts(student.call("split_validation", x, y, **settings), PARTS, "split_validation()")
    for name, part, expected in zip(PARTS, parts, (x[:count], y[:count], x[count:], y[count:]), strict=True):
        expect_array(part, expected, f"split_validation(), {name}", hint=SAMPLES)


class Splitting:
    """Checks of `split_validation` (listings 4.6 and 4.17)."""

    one_hot = False  # whether labels may be one-hot rows

    def expect_default(self, student: Student, default: int) -> None:
        """Expect this many samples to be set aside by default."""
        count = 30_007  # more than the chapter's data sets have, so that a hard-coded size fails
        _split(student, np.arange(float(count))[:, None], np.arange(count) % 2, default)

    def test_no_sample_is_lost_or_shared(self, student: Student) -> None:
        """Each sample is in exactly one part, with its label, for any n_val."""
        x = np.random.default_rng(5).normal(size=(23, 3))
        y = np.arange(23) * 10
        x[[20, 22]], y[[20, 22]] = x[:2], y[:2]  # equal samples are still separate samples
        for n_val in (1, 9, 22):
            _split(student, x, y, n_val, n_val=n_val)
        if self.one_hot:
            _split(student, x, np.eye(5)[y % 5], 7, n_val=7)

    def test_split_leaves_its_arguments_alone(self, student: Student) -> None:
        """The function does not change the given samples and labels."""
        arguments = [np.arange(12.0).reshape(6, 2), np.arange(6.0)]
        observation = student.observe("split_validation", *arguments, n_val=2)
        parts = [expect_array_like(part, "split_validation()") for part in expect_parts(observation.value, PARTS)]
        if sum(part.size for part in parts) != sum(given.size for given in arguments):
            raise CheckFailed("split_validation(): the parts together are not the given samples and labels.", SAMPLES)
        expect_unchanged(observation, arguments, "split_validation()")
        lists = [[0.5, 1.0], [1.5, 2.0], [2.5, 3.0], [3.5, 4.0]]
        expect_unchanged_where_taken(student, "split_validation", lists, y_train=[0.0, 1.0, 0.0, 1.0], n_val=2)
