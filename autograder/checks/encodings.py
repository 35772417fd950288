"""Hidden checks of functions that turn texts into arrays and split them, for several assignments.

As in `shared.checks.common`, a question's file derives a test class and sets what differs.
"""

from __future__ import annotations

import numpy as np

from autograder.checks.unchanged import expect_earlier_result_alone, expect_unchanged_where_taken
from shared.checks.common import PARTS, WORDS, multi_hot
from shared.checks.drawn import distinct, words
from shared.expect.draw import draw
from shared.expect.values import (
    expect_array,
    expect_array_like,
    expect_parts,
    expect_shape,
    expect_text,
    expect_unchanged,
)
from shared.student.protocol import Array, CheckFailed, ObjectArray, Student, Value

MANY = 12_007  # rows: more than any batch, and not a multiple of a batch size
SAMPLES = "The first n_val samples belong to the validation set, all others to training."


class Decoding:
    """Checks of a function that turns indices back into words (listings 4.2 and 4.12)."""

    function: str

    def test_reserved_indices_are_no_words(self, student: Student) -> None:
        """Padding, start and unknown (0, 1 and 2) become question marks."""
        random = draw(f"{self.function}, reserved indices")
        first, second = words(random, 2)
        indices = [*distinct(random, 4, 4), 4][:: int(random.choice([1, -1]))]
        got = student.call(self.function, indices, {first: 1, second: 2})
        expected = " ".join(first if index == 4 else "?" for index in indices)
        hint = _decoding_hint(got, expected, "Look up index - 3 in the dictionary of the call; ranks begin at 1.")
        expect_text(got, expected, f"{self.function}()", hint=hint)

    def test_any_sequence_and_dictionary_can_be_decoded(self, student: Student) -> None:
        """Any text is decoded with the given dictionary, and the function changes neither of them."""
        function, subject = self.function, f"{self.function}()"
        random = draw(f"{function}, any sequence")
        repeats, rank = int(random.integers(90, 110)), int(random.integers(20_000, 40_000))
        gem, slow, short, rare, late = words(random, 5)
        indices = [1, *[6, 5, 4, 6] * repeats, rank + 3]
        expected = " ".join(["?", *[f"{gem} {slow} {short} {gem}"] * repeats, rare])
        for sequence in (np.array(indices), indices):
            arguments = [sequence, {slow: 2, short: 1, rare: rank, gem: 3}]
            observation = student.observe(function, *arguments)
            rare_words = (
                "Ranks can have gaps, and rare words large indices: look up each one in the given dictionary."
            )
            hint = _decoding_hint(observation.value, expected, rare_words)
            expect_text(observation.value, expected, subject, hint=hint)
            expect_unchanged(observation, arguments, subject)
        _, later = student.call_twice(function, ([4, 5], {slow: 1, short: 2}), ([4, 5], {late: 1}))
        expect_text(later, f"{late} ?", f"{subject}, second call", hint="Use only the dictionary of this call.")


def _decoding_hint(got: Value, expected: str, other: str) -> str:
    if isinstance(got, str) and len(got.split()) != len(expected.split()):
        return "Each index gives one word or one question mark, however long the text is."
    return other


SUBJECT = "vectorize_sequences()"


class MultiHot:
    """Checks of `vectorize_sequences` (listings 4.3 and 4.13)."""

    def test_every_row_has_its_own_words(self, student: Student) -> None:
        """Each row has 1.0 for exactly the words of its text, for any length, from the first column to the last."""
        # Two texts are equal, and some words occur 256 times, which is 0 in eight bits.
        texts = [[0, 6], [1, 2, 2, 5], [6, 6, 6], [3], [4, 0, 5, 1], [1, *[2, 3] * 1250, 6], [3], [5, *[1] * 256]]
        random = draw("test_every_row_has_its_own_words")
        columns = distinct(random, 7, 7)
        texts = [[columns[word] for word in texts[place]] for place in distinct(random, len(texts), len(texts))]
        expected = multi_hot(texts, 7)
        got = student.call("vectorize_sequences", texts, dimension=7)
        hint = "The columns of a row don't match the words of its text."
        expect_array(got, expected, SUBJECT, hint=hint)
        single = np.asarray(distinct(random, 13, 13))[np.arange(MANY) % 13]
        many = student.call("vectorize_sequences", single[:, None].tolist(), dimension=13)
        expect_array(many, np.eye(13)[single], SUBJECT, hint=hint)

    def test_dimension_is_10000_by_default(self, student: Student) -> None:
        """There are 10,000 columns by default, or as many as `dimension` says."""
        random = draw("test_dimension_is_10000_by_default")
        column = int(random.integers(WORDS - 1))
        default = student.call("vectorize_sequences", [[column], [WORDS - 1]])
        expected = np.zeros((2, WORDS))
        expected[0, column] = expected[1, WORDS - 1] = 1.0
        expect_array(default, expected, SUBJECT, hint="The default of `dimension` is 10000.")
        got_three = student.call("vectorize_sequences", [[0]], 3)
        expect_array(got_three, [[1, 0, 0]], SUBJECT, hint="Use the argument `dimension`.")
        width, place = int(random.integers(66_000, 72_000)), int(random.integers(40_000, 60_000))
        wide = student.call("vectorize_sequences", [[width - 1], [place]], dimension=width)
        columns = expect_shape(wide, (2, width), SUBJECT, hint="Use the argument `dimension`.")[:, [place, width - 1]]
        expect_array(columns, [[0, 1], [1, 0]], SUBJECT, hint="Large indices don't set their own columns.")

    def test_calls_do_not_influence_each_other(self, student: Student) -> None:
        """A second call starts from zeros, and does not change the result of the first call."""
        a, b, c, d = distinct(draw("test_calls_do_not_influence_each_other"), 9, 4)
        texts = [[d], [a]]
        second = expect_earlier_result_alone(student, "vectorize_sequences", [[a, b], [c]], texts, dimension=9)
        hint = "Make a new array in each call."
        expect_array(second, multi_hot(texts, 9), f"{SUBJECT}, second call", hint=hint)

    def expect_texts_unchanged(self, student: Student) -> None:
        """Expect that texts in an object array are encoded too, and are not changed."""
        random = draw("texts in an object array")
        # Word 2 occurs twice, and the text is not sorted.
        texts = [[2, *random.permutation([2, *[1] * int(random.integers(3, 9))]).tolist(), 1], [0]]
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
        random = draw("samples set aside by default")
        x = np.arange(float(count))[:, None] + random.integers(1, 1000)
        _split(student, x, random.permutation(np.arange(count) % 2), default)

    def test_no_sample_is_lost_or_shared(self, student: Student) -> None:
        """Each sample is in exactly one part, with its label, for any n_val."""
        random = draw("test_no_sample_is_lost_or_shared")
        x = random.normal(size=(23, 3))
        y = random.permutation(23) * 10
        x[[20, 22]], y[[20, 22]] = x[:2], y[:2]  # equal samples are still separate samples
        for n_val in (1, int(random.integers(6, 11)), 22):
            _split(student, x, y, n_val, n_val=n_val)
        if self.one_hot:
            _split(student, x, np.eye(5)[y % 5], 7, n_val=7)

    def test_split_leaves_its_arguments_alone(self, student: Student) -> None:
        """The function does not change the given samples and labels."""
        random = draw("test_split_leaves_its_arguments_alone")
        arguments = [random.normal(size=(6, 2)), random.permutation(6.0 + np.arange(6))]
        observation = student.observe("split_validation", *arguments, n_val=2)
        parts = [expect_array_like(part, "split_validation()") for part in expect_parts(observation.value, PARTS)]
        if sum(part.size for part in parts) != sum(given.size for given in arguments):
            raise CheckFailed("split_validation(): the parts together are not the given samples and labels.", SAMPLES)
        expect_unchanged(observation, arguments, "split_validation()")
        lists = [[0.5, 1.0], [1.5, 2.0], [2.5, 3.0], [3.5, 4.0]]
        expect_unchanged_where_taken(student, "split_validation", lists, y_train=[0.0, 1.0, 0.0, 1.0], n_val=2)
