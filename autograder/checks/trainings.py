"""Hidden checks of functions that train a given model, for several assignments.

They train a `OneWeightPerRow`, whose weights show rows, labels, epochs and batch size for any way of training.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.checks.probes.one_weight_per_row import OneWeightPerRow, cross_entropy
from autograder.judge.cache import cached_per_student
from shared.expect.draw import draw
from shared.expect.history import accuracy_series, expect_history, observe_training, trained
from shared.expect.values import expect_array, expect_unchanged
from shared.student.protocol import Array, CheckFailed, OneHotRows, Student


def labels_of(count: int, classes: int = 0) -> tuple[int, ...]:
    """Return drawn labels for some rows: 0 and 1, half of each, or classes."""
    random = draw(f"labels of {count} rows")
    labels = random.permutation(np.arange(count) % 2) if not classes else random.integers(0, classes, count)
    return tuple(int(label) for label in labels)


class Training:
    """Checks of `train` (listings 4.7 and 4.18)."""

    classes = 0  # of a softmax layer; 0 for one sigmoid unit

    def test_epochs_and_batch_size_are_honoured(self, student: Student) -> None:
        """The given model is trained on the training part only, for `epochs` epochs in batches of `batch_size`."""
        classes = self.classes
        for count, epochs in ((24, 3), (21, 23)):  # the last batch may be smaller than the others
            rows = OneWeightPerRow(
                labels_of(count, classes), unseen=6, batch_size=8, classes=classes, any_batch_size=count % 8 > 0
            )
            every_row = np.eye(count + 6, dtype=np.float32)
            data = every_row[:count], rows.y, every_row[count:], _targets([1] * 6, classes)
            model, observation = observe_training(student, rows.spec(), *data, epochs=epochs, batch_size=8)
            rows.expect_trained(student, model, epochs, "train()")
            expect_unchanged(observation, [None, *data], "train()")

    def test_defaults_are_20_epochs_in_batches_of_512(self, student: Student) -> None:
        """By default there are 20 epochs in batches of 512."""
        rows = OneWeightPerRow(labels_of(1024, self.classes), unseen=4, batch_size=512, classes=self.classes)
        validation = rows.rows(list(range(1024, 1028))), _targets([0] * 4, self.classes)
        model, history = trained(student, rows.spec(), rows.x, rows.y, *validation)
        rows.expect_trained(student, model, 20, "train()")
        expect_history(history, 20, "train()")
        _expect_batches_of_512(student, self.classes)

    def test_validation_follows_each_epoch(self, student: Student) -> None:
        """Validation loss and accuracy are those of the validation rows after each epoch."""
        rows, history, columns, y_val = _trained_history(student, self.classes)
        logits = [rows.logits(epoch)[columns] for epoch in range(1, 6)]
        losses = [cross_entropy(values, y_val) for values in logits]
        hint = "The validation values are not those of the validation rows after each epoch."
        expect_array(history["val_loss"], losses, "train(): val_loss", atol=5e-3, hint=hint)
        shares = [_share_of_right(values, y_val) for values in logits]
        accuracy = accuracy_series(history, validation=True)
        expect_array(accuracy, shares, "train(): validation accuracy", atol=5e-3, hint=hint)
        _expect_all_validated(student, self.classes)

    def test_training_values_are_those_of_the_training_rows(self, student: Student) -> None:
        """The history has loss and accuracy of the training rows under the keys without val_."""
        rows, history, _, _ = _trained_history(student, self.classes)
        _expect_training_values(rows, history)


def _expect_batches_of_512(student: Student, classes: int) -> None:
    """Expect all of more rows than the chapter has to be trained on in batches of 512, counted in updates."""
    few = OneWeightPerRow(labels_of(4, classes), width=4, classes=classes)
    places = [row % 4 for row in range(59 * 512 + 1)]  # slightly larger batches would make fewer updates
    data = OneHotRows(places, 4), few.y[places], few.x, few.y
    model, _ = trained(student, few.spec(), *data, epochs=1)
    updates = student.describe(model).steps
    if updates not in (0, 60):  # 0: another optimizer made them
        message = f"train(): expected 60 updates for {len(places):,} rows in batches of 512, got {updates}."
        raise CheckFailed(message, "By default, train on all rows in batches of 512.")


def _expect_all_validated(student: Student, classes: int) -> None:
    """Expect all of many validation rows to count; the model is right about the first ones only."""
    start: tuple[Any, ...] = (0.0, 0.0, 0.0, 0.0, 2.0, 2.0)  # the model is certain about the unseen columns
    if classes:
        start = tuple(map(tuple, np.outer(start, np.eye(classes)[1]).tolist()))
    few = OneWeightPerRow(labels_of(4, classes), unseen=2, width=6, start=start, classes=classes)
    right, wrong = 5_000, 5_300
    validation = OneHotRows([4] * right + [5] * wrong, 6), _targets([1, 0], classes)[[0] * right + [1] * wrong]
    places = [row % 4 for row in range(512)]  # a whole batch: other checks look at smaller ones
    _, got = trained(student, few.spec(), OneHotRows(places, 6), few.y[places], *validation, epochs=1)
    share = accuracy_series(expect_history(got, 1, "train()"), validation=True)
    subject, hint = "train(): validation accuracy of many rows", "Some of the validation rows are not used."
    expect_array(share, [right / (right + wrong)], subject, atol=5e-3, hint=hint)


def _targets(labels: list[int], classes: int) -> Array:
    """Labels in the form that the loss takes: float32 (n,), or one-hot rows (n, classes)."""
    return np.eye(classes, dtype=np.float32)[labels] if classes else np.asarray(labels, np.float32)


def _share_of_right(logits: Array, targets: Array) -> float:
    if logits.ndim == 2:
        return float(np.mean(logits.argmax(axis=1) == targets.argmax(axis=1)))
    return float(np.mean((logits > 0) == (targets > 0.5)))


TrainedHistory = tuple[OneWeightPerRow, dict[str, Array], list[int], Array]


@cached_per_student
def _trained_history(student: Student, classes: int) -> TrainedHistory:
    """A history over 5 epochs whose validation rows have other labels than the same columns in training."""
    random, labels = draw("history of a training"), labels_of(16, classes)
    sizes = random.uniform(0.5, 3.0, 4)
    # How far the training rows are from their labels, or towards them, before training.
    towards = random.uniform(-0.5, 0.5) + random.uniform(-0.01, 0.01, 16)
    if classes:
        # Of the four unseen columns, three are right about class 1.
        lifted = (2.0 + sizes[:, None]) * np.eye(classes)[[1, 0, 1, 1]]
        started = towards[:, None] * np.eye(classes)[list(labels)]
        start = tuple(map(tuple, np.concatenate([started, lifted]).tolist()))
    else:
        start = (*(towards * (2 * np.array(labels) - 1)).tolist(), *(sizes * [1, -1, 1, 1]).tolist())
    rows = OneWeightPerRow(labels, unseen=4, batch_size=8, start=start, classes=classes)
    columns = [*range(0, 16, 2), 16, 17, 18, 19]
    others = [(int(label) + 1) % (classes or 2) for label in rows.labels[::2]]
    y_val = _targets([*others, 1, 1, 1 if classes else 0, 1], classes)
    data = (rows.x, rows.y, rows.rows(columns), y_val)
    _, got = trained(student, rows.spec(), *data, epochs=5, batch_size=8)
    return rows, dict(expect_history(got, 5, "train()")), columns, y_val


def _expect_training_values(rows: OneWeightPerRow, history: dict[str, Array]) -> None:
    hint = "The training values are not those of the training rows."
    # `fit` averages over the batches of an epoch while it learns; an evaluation after each epoch is right too.
    for shift in (0, 1):
        logits = [rows.logits(epoch + shift)[: len(rows.labels)] for epoch in range(5)]
        losses = [cross_entropy(values, rows.y) for values in logits]
        if np.allclose(history["loss"], losses, atol=5e-3):
            break
    else:
        raise CheckFailed(f"train(): the training loss {history['loss']} is not the loss on the training rows.", hint)
    if not accuracy_series(history, validation=False)[-1] > 0.99:
        raise CheckFailed("train(): the training accuracy is not the accuracy on the training rows.", hint)
