"""Public checks that several assignments share, as base classes.

A question's file derives a test class and sets what differs: `class TestDecodeReview(Decoding)` has a `function`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import numpy as np

from shared.expect.history import expect_history, observe_with_models, trained
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
        got = student.call(self.function, [4, 5, 4], {"good": 1, "film": 2})
        expect_text(got, "good film good", f"{self.function}()", "Look up index - 3 (listing 4.2).")

    def test_indices_without_a_word_become_question_marks(self, student: Student) -> None:
        """An index that has no word becomes a question mark."""
        got = student.call(self.function, [1, 4, 99], {"good": 1, "film": 2})
        expect_text(got, "? good ?", f"{self.function}()", "dict.get(key, '?') returns '?' for a missing key.")


class MultiHot:
    """Checks of `vectorize_sequences` (listings 4.3 and 4.13)."""

    def test_each_word_sets_its_column(self, student: Student) -> None:
        """Row i has 1.0 in the columns of the words of text i, and 0.0 elsewhere."""
        got = student.call("vectorize_sequences", [[1, 3], [2]], dimension=5)
        expect_array(got, [[0, 1, 0, 1, 0], [0, 0, 1, 0, 0]], "vectorize_sequences()", next_step="See listing 4.3.")

    def test_repeated_words_count_once(self, student: Student) -> None:
        """A word that occurs twice still gives 1.0, not 2.0."""
        got = student.call("vectorize_sequences", [[0, 3, 3]], dimension=5)
        expect_array(got, [[1, 0, 0, 1, 0]], "vectorize_sequences()", next_step="Assign 1.0 instead of adding.")


class Splitting:
    """The check of `split_validation` (listings 4.6 and 4.17)."""

    def test_first_samples_are_set_aside(self, student: Student) -> None:
        """The first n_val samples and labels are for validation, all others for training, in the given order."""
        x, y = np.arange(10.0).reshape(5, 2), np.arange(5)
        parts = expect_parts(student.call("split_validation", x, y, n_val=2), PARTS, "split_validation()")
        for name, part, expected in zip(PARTS, parts, (x[:2], y[:2], x[2:], y[2:]), strict=True):
            expect_array(part, expected, f"split_validation(), {name}", next_step="See listing 4.6.")


class HistoryOfTraining:
    """The check of what `train` returns (listings 4.7 and 4.18)."""

    spec: ModelSpec  # a small model for inputs of width 4
    y: Array  # labels of four rows, in the form that the model's loss takes

    def test_history_has_one_value_per_epoch(self, student: Student) -> None:
        """The history holds loss and validation loss, one value per epoch."""
        x = np.eye(4, dtype=np.float32)
        _, history = trained(student, self.spec, x, self.y, x[:2], self.y[:2], epochs=2, batch_size=2)
        expect_history(history, 2, "train()")


class Retraining:
    """The check of what `retrain` returns (listings 4.10 and 4.21)."""

    output: tuple[int, str]  # units and activation of the last layer; with several units, labels are one-hot rows
    loss: str

    def test_a_trained_model_comes_back(self, student: Student) -> None:
        """The result is a model that was trained on the given rows."""
        units, activation = self.output
        kernel = np.zeros((WORDS, units), np.float32)
        layers = (LayerSpec(units, activation, kernel=kernel),)
        untrained = ModelSpec(WORDS, layers, self.loss, learning_rate=0.1, run_eagerly=True)
        x, last = OneHotRows([0, 1, 2, 3], WORDS), np.zeros((4, units), np.float32)
        last[:, -1] = 1.0
        observation = observe_with_models(student, "retrain", [untrained], x, last if units > 1 else last.reshape(-1))
        model = expect_model(observation.value, "retrain()")
        if model not in observation.built["build_model"]:
            return
        # Untrained, all outputs are the same. A small increase is enough, because the learning rate may be small.
        before = 1.0 / units if units > 1 else 0.5
        outputs = student.predict(model, x)
        if outputs.size != 4 * units or not (outputs.reshape(4, units)[:, -1] > before + 1e-4).all():
            raise CheckFailed(
                "retrain(): the model has not learned the given labels. Call fit(...), then return the model."
            )


class Comparison:
    """The check of what `compare_models` returns where it compares accuracies (the chapter's exercises)."""

    spec: ModelSpec  # a small model for inputs of width 10,000
    y: Array  # labels of four rows, in the form that the model's loss takes
    variants: ClassVar[Mapping[str, Mapping[str, Any]]]

    def test_every_variant_gets_an_accuracy(self, student: Student) -> None:
        """The result maps the name of each variant to one accuracy between 0 and 1."""
        x = OneHotRows([0, 1, 2, 3], WORDS)
        observation = observe_with_models(
            student, "compare_models", [self.spec], x, self.y, x, self.y, dict(self.variants), epochs=1
        )
        for name, value in values_of_variants(observation.value, self.variants).items():
            if not 0.0 <= value <= 1.0:
                raise CheckFailed(f"compare_models(), {name!r}: expected an accuracy between 0 and 1, got {value!r}.")


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
