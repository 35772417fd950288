"""Training whose result can be computed exactly, so that a trained model shows how it was trained.

The model supplied to a student's training function is a single layer without bias, and every training row is one-hot
with a different column. So each row has separate weights, and after training they show whether the row was trained
on, with which label, for how many epochs and with which batch size. It does not matter how the training was written
(`fit`, `train_on_batch`, a `GradientTape` loop, `tf.data`) or in which order the rows were used.

If batches have different sizes, steps must not depend on them: then each weight moves by the same distance whenever
its row is trained on, and the optimizer's count of updates shows the batch size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from shared.student.formulas import sigmoid, softmax
from shared.student.protocol import Array, CheckFailed, LayerSpec, ModelHandle, ModelSpec, OneHotRows, Student

STEP = 0.5  # by how much a weight moves per epoch for each unit of error, with the right batch size
DISTANCE = 0.1  # by how much a weight moves per epoch with any batch size
SIGN_DESCENT = {"beta_1": 0.0, "beta_2": 0.0, "epsilon": 1e-9}  # with these, Adam's steps equal its learning rate
TOLERANCE = 2e-3
_SUSPECTED_BATCHES = (1, 16, 32, 64, 128, 256, 512, 1024)
_MAX_SUSPECTED_EPOCHS = 60


_OTHER_CLASSES = -3.0


def class_logits(lead: float, classes: int, others: float = _OTHER_CLASSES) -> tuple[float, ...]:
    """Return logits in which class 1 has this lead over class 0; those of all other classes are `others`."""
    return (-lead / 2, lead / 2, *[others] * (classes - 2))


def initial_logits(
    leads: Sequence[float], classes: int, others: float = _OTHER_CLASSES
) -> tuple[float, ...] | tuple[tuple[float, ...], ...]:
    """Return initial weights of columns: the lead of class 1 in each, or the logit of one unit if `classes` is 0."""
    return tuple(class_logits(lead, classes, others) for lead in leads) if classes else tuple(leads)


def cross_entropy(logits: Array, labels: Array) -> float:
    """Return the mean cross-entropy of logits: binary for (n,), categorical for (n, classes) and one-hot labels."""
    if logits.ndim == 2:
        return float(np.mean(np.log(np.exp(logits).sum(axis=-1)) - np.sum(np.asarray(labels) * logits, axis=-1)))
    return float(np.mean(np.logaddexp(0.0, np.where(np.asarray(labels) > 0.5, -1.0, 1.0) * logits)))


@dataclass(frozen=True)
class OneWeightPerRow:
    """A training set of one-hot rows and the model to train on it.

    Args:
        labels: Label of each training row, whose 1.0 is in the column of the same number: 0 or 1; a class if
            there are `classes`; a target if `regression` is set.
        unseen: Number of further columns, in no training row.
        width: Number of columns of the inputs, at least rows + unseen; all others are unused.
        batch_size: Requested batch size; it divides the number of rows, unless `any_batch_size` is set.
        start: Initial weight of each column of the training rows and the unseen ones, or one per class for each;
            zeros when None.
        classes: Number of classes of a softmax layer; 0 for one sigmoid unit.
        regression: True for one linear unit and the mean squared error.
        step: By how much a weight moves per epoch for each unit of error, with the right batch size.
        any_batch_size: True if each batch may have another size.
    """

    labels: tuple[float, ...]
    unseen: int = 0
    width: int = 0
    batch_size: int = 8
    start: tuple[float, ...] | tuple[tuple[float, ...], ...] | None = None
    classes: int = 0
    regression: bool = False
    step: float = STEP
    any_batch_size: bool = False

    @property
    def columns(self) -> int:
        """Number of columns that matter."""
        return len(self.labels) + self.unseen

    @property
    def x(self) -> OneHotRows:
        """The training rows."""
        return self.rows(list(range(len(self.labels))))

    @property
    def y(self) -> Array:
        """The labels to learn: float32 (n,), or one-hot rows (n, classes)."""
        if self.classes:
            return np.asarray(np.eye(self.classes, dtype=np.float32)[np.asarray(self.labels, int)])
        return np.asarray(self.labels, np.float32)

    def rows(self, columns: list[int]) -> OneHotRows:
        """One-hot rows with their 1.0 in the given columns."""
        return OneHotRows(columns, max(self.width, self.columns))

    @property
    def initial(self) -> Array:
        """Initial weights of the columns, float64 (columns,) or (columns, classes)."""
        shape = (self.columns, self.classes) if self.classes else (self.columns,)
        return np.zeros(shape) if self.start is None else np.asarray(self.start, np.float64).reshape(shape)

    def outputs(self, weights: Array) -> Array:
        """Return the model's outputs for rows with these weights."""
        if self.regression:
            return weights
        return softmax(weights) if self.classes else sigmoid(weights)

    def spec(self) -> ModelSpec:
        """The model, with plain gradient descent, or with steps by the gradient's sign for any batch size."""
        if self.any_batch_size:
            return self._spec("Adam", DISTANCE, SIGN_DESCENT)
        # The mean squared error has twice the gradient of the others.
        return self._spec("SGD", self.step * self.batch_size / (2 if self.regression else 1), {})

    def _spec(self, optimizer: str, learning_rate: float, options: dict[str, float]) -> ModelSpec:
        width, units = max(self.width, self.columns), self.classes or 1
        kernel = np.zeros((width, units), np.float32)
        kernel[: self.columns] = self.initial.reshape(-1, units)
        activation = "linear" if self.regression else "softmax" if self.classes else "sigmoid"
        layer = LayerSpec(units, activation, kernel=kernel, use_bias=False)
        loss = "mse" if self.regression else "categorical_crossentropy" if self.classes else "binary_crossentropy"
        metrics = ("mae",) if self.regression else ("accuracy",)
        return ModelSpec(width, (layer,), loss, optimizer, learning_rate, options, metrics)

    def logits(self, epochs: int, step: float | None = None) -> Array:
        """Return the weights after some epochs, one (or one per class) for each column."""
        weights: Array = self.initial.copy()
        trained = weights[: len(self.labels)]
        if self.any_batch_size:
            trained += epochs * DISTANCE * np.sign(self.y - self.outputs(trained))
            return weights
        for _ in range(epochs):
            trained += (self.step if step is None else step) * (self.y - self.outputs(trained))
        return weights

    def expect_trained(self, student: Student, model: ModelHandle, epochs: int, subject: str) -> None:
        """Expect training on these rows for this many epochs in batches of `batch_size`.

        Raises:
            CheckFailed: It was trained differently; the message says how, if that is detected.
        """
        actual = student.predict(model, self.rows(list(range(self.columns))))
        if actual.size != self.initial.size or not np.isfinite(actual).all():
            what = "number" if self.regression else "probability"
            where = "row and class" if self.classes else "row"
            message = f"{subject}: the trained model does not give one {what} per {where}."
            raise CheckFailed(message, f"The model does not give one {what} per row.")
        actual = actual.reshape(self.initial.shape)
        if not np.allclose(actual, self.outputs(self.logits(epochs)), atol=self._tolerance):
            used = student.describe(model).optimizer
            if used not in (None, self.spec().optimizer):
                message = f"{subject}: the model was compiled again, with {used}. Train it as it is."
                raise CheckFailed(message, "The model is compiled again, with another optimizer.")
            raise self._how_trained(actual, epochs, subject)
        updates, steps = epochs * self.updates_per_epoch, student.describe(model).steps
        if self.any_batch_size and steps != updates:
            requested = f"{epochs} epochs of {len(self.labels)} rows in batches of {self.batch_size}"
            message = f"{subject}: expected {updates} updates for {requested}, got {steps}."
            raise CheckFailed(message, "The batch size is wrong.")

    @property
    def updates_per_epoch(self) -> int:
        """Number of batches; the last one may be smaller than the others."""
        return -(-len(self.labels) // self.batch_size)

    @property
    def _tolerance(self) -> float:
        return TOLERANCE * max(1.0, float(np.abs(self.labels).max())) if self.regression else TOLERANCE

    def _how_trained(self, actual: Array, epochs: int, subject: str) -> CheckFailed:
        count = len(self.labels)
        before = self.outputs(self.initial)
        moved = (np.abs(actual - before) > self._tolerance).reshape(self.columns, -1).any(axis=1)
        if not moved.any():
            return CheckFailed(f"{subject}: the model was not trained.", "The model was not trained.")
        if moved[count:].any():
            message = f"{subject}: the model was also trained on rows that are not in the training data."
            return CheckFailed(message, "The model was trained on rows that are not in its training data.")
        if not moved[:count].all():
            missing = int((~moved[:count]).sum())
            message = f"{subject}: {missing} of {count} training rows were not trained on."
            return CheckFailed(message, "Some of the training rows are not used.")
        # Training moves each output from its start towards its label.
        towards = ((actual[:count] - before[:count]) * (self.y - before[:count]) > 0).reshape(count, -1).all(axis=1)
        if not towards.all():
            message = f"{subject}: {int((~towards).sum())} of {count} rows were trained with another row's label."
            return CheckFailed(message, "Rows are trained with labels of other rows.")
        suspected = self._suspect(actual, epochs)
        requested = f"{epochs} epochs in batches of {self.batch_size}"
        message = f"{subject}: expected training for {requested}{suspected}."
        return CheckFailed(message, "The number of epochs or the batch size is wrong.")

    def _suspect(self, actual: Array, requested: int) -> str:
        """Name the likely wrong epochs or batch size, if only one guess matches."""
        if self.any_batch_size:
            return ""
        count = len(self.labels)
        sizes = {min(size, count): size for size in reversed((self.batch_size, *_SUSPECTED_BATCHES))}
        fitting = [
            (epochs, size)
            for epochs, (rows, size) in product(range(1, _MAX_SUSPECTED_EPOCHS), sizes.items())
            if count % rows == 0
            and np.allclose(
                actual, self.outputs(self.logits(epochs, self.step * self.batch_size / rows)), atol=self._tolerance
            )
        ]
        other_batches = [found for found in fitting if found[0] == requested]
        other_epochs = [found for found in fitting if found[1] == self.batch_size]
        for likely in (other_batches, other_epochs, fitting):
            if len(likely) == 1:
                epochs, size = likely[0]
                return f", but it looks like {epochs} epochs in batches of {size}"
        return ""
