"""Public checks that several assignments share, as base classes.

A question's file derives a test class and sets what differs: `class TestDecodeReview(Decoding)` has a `function`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

import numpy as np

from shared.checks.drawn import both_labels, distinct, words
from shared.expect.draw import draw
from shared.expect.history import expect_history, observe_with_models, trained
from shared.expect.network import expect_learned
from shared.expect.values import expect_array, expect_dict, expect_model, expect_parts, expect_text, number_of
from shared.student.protocol import Array, CheckFailed, Formula, LayerSpec, ModelSpec, OneHotRows, Student, Value

Check = Callable[[Student], None]
WORDS = 10_000
PARTS = ("x_val", "y_val", "partial_x_train", "partial_y_train")


class Decoding:
    """Checks of a function that turns indices back into words (listings 4.2 and 4.12)."""

    function: str

    def test_ranks_are_offset_by_three(self, student: Student) -> None:
        """Index r + 3 becomes the word of rank r, and the words are joined by single spaces."""
        first, second = words(draw(self.function), 2)
        got = student.call(self.function, [5, 4, 4], {first: 1, second: 2})
        expect_text(got, f"{second} {first} {first}", f"{self.function}()", "Look up index - 3 (listing 4.2).")

    def test_indices_without_a_word_become_question_marks(self, student: Student) -> None:
        """An index that has no word becomes a question mark."""
        random = draw(f"{self.function}, without a word")
        first, second = words(draw(self.function), 2)
        ranks, word = {first: 1, second: 2}, (first, second)[random.integers(2)]
        count = int(random.integers(1, 5))
        missing = distinct(random, 100, 2 * count - 1, lowest=50)
        indices = [1, *missing[: count - 1], ranks[word] + 3, *missing[count - 1 :]]
        got = student.call(self.function, indices, ranks)
        expected = " ".join([*["?"] * count, word, *["?"] * count])
        expect_text(got, expected, f"{self.function}()", "dict.get(key, '?') returns '?' for a missing key.")


def multi_hot(texts: Sequence[Sequence[int]], dimension: int) -> list[list[float]]:
    """Return for each text a row with 1.0 in the columns of its words."""
    return [[float(column in text) for column in range(dimension)] for text in texts]


class MultiHot:
    """Checks of `vectorize_sequences` (listings 4.3 and 4.13)."""

    def test_each_word_sets_its_column(self, student: Student) -> None:
        """Row i has 1.0 in the columns of the words of text i, and 0.0 elsewhere."""
        random = draw("test_each_word_sets_its_column")
        dimension = int(random.integers(6, 9))
        # Neither the first nor the last column is set, and there is a gap.
        first = int(random.integers(1, dimension - 3))
        gap = int(random.integers(first + 1, dimension - 2))
        texts = [[first, int(random.integers(gap + 1, dimension - 1))], [gap]][:: int(random.choice([1, -1]))]
        got = student.call("vectorize_sequences", texts, dimension=dimension)
        expected, subject = multi_hot(texts, dimension), f"vectorize_sequences({texts}, {dimension})"
        expect_array(got, expected, subject, next_step="See listing 4.3.")

    def test_repeated_words_count_once(self, student: Student) -> None:
        """A word that occurs twice still gives 1.0, not 2.0."""
        random = draw("test_repeated_words_count_once")
        dimension = int(random.integers(7, 12))
        text = [0, *[int(random.integers(2, dimension - 1))] * 2]
        got = student.call("vectorize_sequences", [text], dimension=dimension)
        expected, subject = multi_hot([text], dimension), f"vectorize_sequences([{text}], {dimension})"
        advice = "Assign 1.0 for each word, 0 included, instead of counting."
        expect_array(got, expected, subject, next_step=advice)


class Splitting:
    """The check of `split_validation` (listings 4.6 and 4.17)."""

    def test_first_samples_are_set_aside(self, student: Student) -> None:
        """The first n_val samples and labels are for validation, all others for training, in the given order."""
        random = draw("test_first_samples_are_set_aside")
        n_val = int(random.integers(2, 5))
        count = 2 * n_val + int(random.integers(1, 4))
        x = np.asarray(distinct(random, 100, 2 * count), np.float64).reshape(count, 2)
        y = np.asarray(distinct(random, 100, count))
        parts = expect_parts(student.call("split_validation", x, y, n_val=n_val), PARTS, "split_validation()")
        for name, part, expected in zip(PARTS, parts, (x[:n_val], y[:n_val], x[n_val:], y[n_val:]), strict=True):
            expect_array(part, expected, f"split_validation(), {name}", next_step="See listing 4.6.")


class HistoryOfTraining:
    """The check of what `train` returns (listings 4.7 and 4.18)."""

    output: tuple[int, str]  # units and activation of the last layer; with several units, labels are one-hot rows
    loss: str

    def test_history_has_one_value_per_epoch(self, student: Student) -> None:
        """The history holds loss and validation loss, one value per epoch."""
        random = draw("test_history_has_one_value_per_epoch")
        epochs, size = int(random.integers(2, 5)), round(float(random.uniform(0.5, 8.0)), 2)
        x, (spec, y) = np.eye(4, dtype=np.float32), self._model_with_loss(size)
        _, history = trained(student, spec, x, y, x[:2], y[:2], epochs=epochs, batch_size=2)
        series = expect_history(history, epochs, "train()")
        for name in ("loss", "val_loss"):
            expect_array(series[name], [size] * epochs, f"train(): {name!r}", atol=0.05 * size + 0.05)

    def _model_with_loss(self, size: float) -> tuple[ModelSpec, Array]:
        """Return a model that learns almost nothing and labels of four rows: the loss is the same for each row."""
        units, activation = self.output
        bias = np.zeros(units, np.float32)
        # So the probability of the first class is e to the power of -size.
        bias[0] = -np.log(np.expm1(size)) + (np.log(units - 1) if units > 1 else 0.0)
        layer = LayerSpec(units, activation, kernel=np.zeros((4, units), np.float32), bias=bias)
        y = np.zeros((4, units), np.float32)
        y[:, 0] = 1.0
        spec = ModelSpec(4, (layer,), self.loss, "SGD", 1e-6, run_eagerly=True)
        return spec, y if units > 1 else y.reshape(-1)


class Retraining:
    """The check of what `retrain` returns (listings 4.10 and 4.21)."""

    output: tuple[int, str]  # units and activation of the last layer; with several units, labels are one-hot rows
    loss: str

    def test_a_trained_model_comes_back(self, student: Student) -> None:
        """The result is a model that was trained on the given rows."""
        units, activation = self.output
        kernel = np.zeros((WORDS, units), np.float32)
        layers = (LayerSpec(units, activation, kernel=kernel, use_bias=False),)
        untrained = ModelSpec(WORDS, layers, self.loss, learning_rate=0.1, run_eagerly=True)
        random = draw("test_a_trained_model_comes_back")
        x, classes = OneHotRows(list(range(8)), WORDS), np.asarray(both_labels(random, 8))
        if units > 1:
            classes = np.asarray(distinct(random, units, 2))[classes]
        y = np.eye(units, dtype=np.float32)[classes] if units > 1 else classes.astype(np.float32)
        observation = observe_with_models(student, "retrain", [untrained], x, y)
        model = expect_model(observation.value, "retrain()")
        if model not in observation.built["build_model"]:
            return
        # Untrained, all outputs are the same. A small increase is enough, because the learning rate may be small.
        before = 1.0 / units if units > 1 else 0.5
        outputs, rose = student.predict(model, x), y.reshape(8, units) > 0.5
        if outputs.size != rose.size:
            raise CheckFailed(f"retrain(): the model gives outputs of shape {outputs.shape} for 8 rows.")
        expect_learned(outputs.reshape(8, units)[rose] > before + 1e-4, "retrain()")


class VariantAccuracies:
    """The check of what `compare_models` returns where it compares accuracies (the chapter's exercises)."""

    spec: ModelSpec  # a small model for inputs of width 10,000
    y: Array  # labels of four rows, in the form that the model's loss takes
    variants: ClassVar[Mapping[str, Mapping[str, Any]]]

    def test_every_variant_gets_an_accuracy(self, student: Student) -> None:
        """The result maps the name of each variant to one accuracy between 0 and 1."""
        x, variants = OneHotRows([0, 1, 2, 3], WORDS), with_drawn_names(self.variants)
        observation = observe_with_models(
            student, "compare_models", [self.spec], x, self.y, x, self.y, variants, epochs=1
        )
        for name, value in values_of_variants(observation.value, variants).items():
            if not 0.0 <= value <= 1.0:
                raise CheckFailed(f"compare_models(), {name!r}: expected an accuracy between 0 and 1, got {value!r}.")


def with_drawn_names(variants: Mapping[str, Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    """Return variants with a drawn number behind each name, in the same order."""
    number = draw("names of variants").integers(100, 1000)
    return {f"{name} {number}": settings for name, settings in variants.items()}


def values_of_variants(got: Value, variants: Mapping[str, Any]) -> dict[str, float]:
    """Return what `compare_models` returned: one number for each variant.

    Raises:
        CheckFailed: It is not a dict, has other keys, or a value is not a number.
    """
    values = expect_dict(got, "compare_models()")
    if set(values) != set(variants):
        message = f"compare_models(): expected the keys {sorted(variants)}, got {sorted(map(str, values))}."
        raise CheckFailed(message, "The keys are not the names of the variants.")
    return {name: number_of(values[name], f"compare_models(), {name!r}") for name in variants}


def with_own_or_right_formulas(attempt: Callable[[Mapping[str, Formula]], None]) -> None:
    """Check a function that may call the student's `sigmoid` and `softmax`, which have their own question.

    Args:
        attempt: Checks it, with these formulas instead of the student's functions.

    Raises:
        CheckFailed: It fails with the student's formulas and with the right ones; the failure is the first one.
    """
    try:
        attempt({})
    except CheckFailed as fault:
        try:
            attempt({name: Formula(name) for name in ("sigmoid", "softmax")})
        except CheckFailed:
            raise fault from None
