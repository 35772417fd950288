"""Hidden checks of functions that train, shared by the assignments.

What is trained is a `OneWeightPerRow`: its weights tell rows, labels, epochs and batch size, however the training was
written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from autograder.dynamics import OneWeightPerRow, cross_entropy
from autograder.remembering import once_per_student
from shared.checks.common import WORDS, Check
from shared.expect import expect_array, expect_model
from shared.student import Array, ModelHandle, ModelSpec, Observation, Student, Wrong
from shared.training import accuracy_series, expect_history, observe_with_models, trained


def labels_of(count: int, classes: int = 0) -> tuple[int, ...]:
    """Labels for some rows: 0 and 1, or classes."""
    return tuple(int(label) for label in np.random.default_rng(count).integers(0, classes or 2, count))


def training(classes: int = 0) -> tuple[Check, Check, Check, Check]:
    """Checks of `train` (listings 4.7 and 4.18).

    Args:
        classes: Number of classes of a softmax layer; 0 for one sigmoid unit.

    Returns:
        The checks of epochs and batch size, of their defaults, of the validation values and of the training values.
    """

    def epochs_and_batch_size_are_honoured(student: Student) -> None:
        """The given model is trained on the training part alone, for as many epochs and in such batches as asked."""
        for count in (24, 21):  # the last batch may be smaller than the others
            rows = OneWeightPerRow(
                labels_of(count, classes), unseen=6, batch_size=8, classes=classes, uneven=count % 8 > 0
            )
            validation = rows.rows(list(range(count, count + 6))), _targets([1] * 6, classes)
            model, _ = trained(student, rows.spec(), rows.x, rows.y, *validation, epochs=3, batch_size=8)
            rows.expect_trained(student, model, 3, "train()")

    def defaults_are_20_epochs_in_batches_of_512(student: Student) -> None:
        """Without arguments there are 20 epochs in batches of 512."""
        rows = OneWeightPerRow(labels_of(1024, classes), unseen=4, batch_size=512, classes=classes)
        validation = rows.rows(list(range(1024, 1028))), _targets([0] * 4, classes)
        model, history = trained(student, rows.spec(), rows.x, rows.y, *validation)
        rows.expect_trained(student, model, 20, "train()")
        expect_history(history, 20, "train()")

    trained_history = _history_of_training(classes)

    def validation_follows_each_epoch(student: Student) -> None:
        """Validation loss and accuracy are those of the validation rows after each epoch."""
        rows, history, columns, y_val = trained_history(student)
        logits = [rows.logits(epoch)[columns] for epoch in range(1, 6)]
        losses = [cross_entropy(values, y_val) for values in logits]
        hint = "The validation values are not those of the validation rows after each epoch."
        expect_array(history["val_loss"], losses, "train(): val_loss", atol=5e-3, hint=hint)
        shares = [_share_of_right(values, y_val) for values in logits]
        accuracy = accuracy_series(history, validation=True)
        expect_array(accuracy, shares, "train(): validation accuracy", atol=5e-3, hint=hint)

    def training_values_are_those_of_the_training_rows(student: Student) -> None:
        """Loss and accuracy of the training rows stand under their own keys."""
        rows, history, _, _ = trained_history(student)
        _expect_training_values(rows, history)

    return (
        epochs_and_batch_size_are_honoured,
        defaults_are_20_epochs_in_batches_of_512,
        validation_follows_each_epoch,
        training_values_are_those_of_the_training_rows,
    )


def _targets(labels: list[int], classes: int) -> Array:
    """Labels as the model wants them: float32 (n,), or one-hot rows (n, classes)."""
    return np.eye(classes, dtype=np.float32)[labels] if classes else np.asarray(labels, np.float32)


def _share_of_right(logits: Array, targets: Array) -> float:
    if logits.ndim == 2:
        return float(np.mean(logits.argmax(axis=1) == targets.argmax(axis=1)))
    return float(np.mean((logits > 0) == (targets > 0.5)))


TrainedHistory = tuple[OneWeightPerRow, dict[str, Array], list[int], Array]


def _history_of_training(classes: int) -> Callable[[Student], TrainedHistory]:
    @once_per_student
    def trained_history(student: Student) -> TrainedHistory:
        """A history over 5 epochs whose validation rows have other labels than the same columns in training."""
        start: tuple[Any, ...] = (0.0,) * 16 + (1.0, -1.0, 2.0, 1.0)
        if classes:
            lifted = 3.0 * np.eye(classes)[[1, 0, 1, 1]]  # of the four unseen columns, three are right about class 1
            start = tuple(map(tuple, np.concatenate([np.zeros((16, classes)), lifted]).tolist()))
        rows = OneWeightPerRow(labels_of(16, classes), unseen=4, batch_size=8, start=start, classes=classes)
        columns = [*range(0, 16, 2), 16, 17, 18, 19]
        others = [(int(label) + 1) % (classes or 2) for label in rows.labels[::2]]
        y_val = _targets([*others, 1, 1, 1 if classes else 0, 1], classes)
        data = (rows.x, rows.y, rows.rows(columns), y_val)
        _, got = trained(student, rows.spec(), *data, epochs=5, batch_size=8)
        return rows, dict(expect_history(got, 5, "train()")), columns, y_val

    return trained_history


def _expect_training_values(rows: OneWeightPerRow, history: dict[str, Array]) -> None:
    hint = "The training values are not those of the training rows."
    # `fit` averages over the batches of an epoch while it learns; who evaluates after each epoch is right as well.
    for shift in (0, 1):
        logits = [rows.logits(epoch + shift)[: len(rows.labels)] for epoch in range(5)]
        losses = [cross_entropy(values, rows.y) for values in logits]
        if np.allclose(history["loss"], losses, atol=5e-3):
            break
    else:
        raise Wrong(f"train(): the loss {history['loss']} is not that of the training rows.", hint)
    if not accuracy_series(history, validation=False)[-1] > 0.99:
        raise Wrong("train(): the training accuracy is not that of the training rows.", hint)


# --- training a fresh model on all of the data -------------------------------------------------------------------


@dataclass(frozen=True)
class Retraining:
    """A function that trains a fresh model on all of the data and returns it.

    Args:
        function: Its name.
        epochs: Its default.
        batch_size: Its batch size.
        classes: Number of classes of a softmax layer; 0 for one sigmoid unit.
        observe: Calls it so that it trains models of the given specification, as `observe_with_models` does.
        builder: The name under which the observation has the models made.
        regression: True for one linear unit and the mean squared error.
        width: Number of columns of the inputs, at least as many as there are rows.
    """

    function: str
    epochs: int
    batch_size: int = 512
    classes: int = 0
    observe: Callable[..., Observation] = observe_with_models
    builder: str = "build_model"
    regression: bool = False
    width: int = WORDS

    @property
    def of(self) -> str:
        """How messages call it."""
        return f"{self.function}()"

    def rows(self, count: int) -> OneWeightPerRow:
        """A task with so many rows, a multiple of the batch size or not."""
        labels: tuple[float, ...] = labels_of(count, self.classes)
        if self.regression:
            labels = tuple(1.0 + row % 3 if label else -2.0 - row % 2 for row, label in enumerate(labels))
        rows = OneWeightPerRow(labels, width=self.width, batch_size=self.batch_size)
        return replace(
            rows, classes=self.classes, regression=self.regression, uneven=count % self.batch_size > 0
        )

    def retrained(self, student: Student, rows: OneWeightPerRow, **settings: int) -> tuple[ModelHandle, bool]:
        """Let the student retrain a model whose training can be foreseen.

        Returns:
            The model that came back, and False when it is another one or was compiled with another optimizer.
        """
        spec: ModelSpec = rows.spec()
        seen = self.observe(student, self.function, [spec], rows.x, rows.y, **settings)
        model = expect_model(seen.value, self.of)
        return model, model in seen.built[self.builder] and student.describe(model).optimizer == spec.optimizer

    def expect_right(
        self, student: Student, rows: OneWeightPerRow, model: ModelHandle, foreseen: bool, epochs: int
    ) -> None:
        """What `retrained` gave was trained on all rows for so many epochs.

        Raises:
            Wrong: It was not; the message says how it was trained, where that can be told.
        """
        if foreseen:
            rows.expect_trained(student, model, epochs, self.of)
        else:
            self._expect_learned(student, model, rows, epochs * rows.updates_per_epoch)

    def _expect_learned(self, student: Student, model: ModelHandle, rows: OneWeightPerRow, updates: int) -> None:
        """Where training can't be foreseen: the rows are learned, in so many updates if the optimizer counted any."""
        outputs = student.predict(model, rows.x)
        if outputs.size != rows.y.size or not np.isfinite(outputs).all():
            message = f"{self.of}: the model gives outputs of shape {outputs.shape} for labels of {rows.y.shape}."
            raise Wrong(message, "The model's outputs don't have the shape of the labels.")
        outputs = outputs.reshape(rows.y.shape)
        # Over several hundred rows this is below 0.1 spreads without training, about 1 after a few epochs; among 46
        # classes 0.7, and 0.3 after a single epoch or with the labels of other rows.
        high = rows.y > rows.y.mean()
        apart = outputs[high].mean() - outputs[~high].mean()
        if not apart > 0.4 * outputs.std():
            message = f"{self.of}: the returned model has not learned the rows it was given."
            raise Wrong(message, "The model is not trained on the given rows.")
        steps = student.describe(model).steps
        if steps not in (0, updates):
            message = f"{self.of}: expected {updates} updates, the optimizer counted {steps}."
            raise Wrong(message, "The number of epochs or the batch size is not the one asked for.")


def retraining(task: Retraining, other_epochs: int) -> tuple[Check, Check, Check]:
    """Checks of a function that trains a fresh model on all of the data (listings 4.10 and 4.21).

    Args:
        task: The function.
        other_epochs: A number of epochs to ask for.

    Returns:
        The checks of rows and default epochs, of other epochs, and of fresh models.
    """

    def all_rows_are_trained_on(student: Student) -> None:
        rows = task.rows(2 * task.batch_size)
        task.expect_right(student, rows, *task.retrained(student, rows), task.epochs)

    all_rows_are_trained_on.__doc__ = (
        f"By default a model is trained on all rows for {task.epochs} epochs in batches of {task.batch_size}."
    )

    @once_per_student
    def retrained_twice(student: Student) -> tuple[Wrong | None, bool]:
        """Retrain twice: what is wrong with the first model, and whether the second call left it alone."""
        rows = task.rows(task.batch_size + task.batch_size // 3)  # the second batch is smaller than the first
        first, foreseen = task.retrained(student, rows, epochs=other_epochs)
        trouble: Wrong | None = None
        try:
            task.expect_right(student, rows, first, foreseen, other_epochs)
        except Wrong as wrong:
            trouble = wrong
        before = student.predict(first, rows.x)
        second, _ = task.retrained(student, rows, epochs=other_epochs)
        return trouble, first != second and np.allclose(before, student.predict(first, rows.x), atol=1e-7)

    def retraining_honours_epochs(student: Student) -> None:
        """Another number of epochs can be asked for."""
        trouble, _ = retrained_twice(student)
        if trouble is not None:
            raise trouble

    def each_retraining_begins_afresh(student: Student) -> None:
        """Each call begins with a fresh model and leaves earlier ones alone."""
        _, left_alone = retrained_twice(student)
        if not left_alone:
            message = f"{task.of}: the second call went on with the first call's model. Build a new one each time."
            raise Wrong(message, "A model of an earlier call is trained on.")

    return all_rows_are_trained_on, retraining_honours_epochs, each_retraining_begins_afresh
