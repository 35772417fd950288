"""Training that can be foreseen to the last digit, so that a trained model tells how it was trained.

The model handed to a student's training function is a single sigmoid unit without bias, and every training row is
one-hot with a column of its own. Then each row has one weight to itself, and after training that weight says whether
the row was trained on, with which label, for how many epochs and in batches of what size. It does not matter how the
training was written (`fit`, `train_on_batch`, a `GradientTape` loop, `tf.data`) or in what order the rows came.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from shared.student import Array, LayerSpec, ModelHandle, ModelSpec, OneHotRows, Student, Wrong

STEP = 0.5  # what a weight moves per epoch for each unit of error, when the batch size is as asked for
TOLERANCE = 2e-3
_SUSPECTED_BATCHES = (1, 16, 32, 64, 128, 256, 512, 1024)
_MAX_SUSPECTED_EPOCHS = 60


def sigmoid(logits: Array) -> Array:
    """The logistic function, elementwise."""
    return np.asarray(0.5 * (1.0 + np.tanh(np.asarray(logits, np.float64) / 2.0)))


def cross_entropy(logits: Array, labels: Array) -> float:
    """Mean binary cross-entropy of logits against 0/1 labels."""
    return float(np.mean(np.logaddexp(0.0, np.where(np.asarray(labels) > 0.5, -1.0, 1.0) * logits)))


@dataclass(frozen=True)
class OneWeightPerRow:
    """A training set of one-hot rows and the model to train on it.

    Args:
        labels: 0/1 label of each training row; row i has its 1.0 in column i.
        unseen: Number of further columns, in no training row.
        width: Number of columns of the inputs, at least rows + unseen; the rest is never used.
        batch_size: Batch size that is asked for; it divides the number of rows.
        start: Initial weight of each column of the training rows and the unseen ones; zeros when None.
    """

    labels: tuple[int, ...]
    unseen: int = 0
    width: int = 0
    batch_size: int = 8
    start: tuple[float, ...] | None = field(default=None)

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
        """Their labels, float32 (n,)."""
        return np.asarray(self.labels, np.float32)

    def rows(self, columns: list[int]) -> OneHotRows:
        """One-hot rows with their 1.0 in the given columns."""
        return OneHotRows(columns, max(self.width, self.columns))

    @property
    def initial(self) -> Array:
        """Initial weights of the columns, float64."""
        return np.zeros(self.columns) if self.start is None else np.asarray(self.start, np.float64)

    def spec(self) -> ModelSpec:
        """The model, to be trained by plain gradient descent."""
        return self._spec("SGD", STEP * self.batch_size, {})

    def spec_for_any_batch_size(self) -> ModelSpec:
        """The model with an optimizer whose steps don't depend on the size of the batches."""
        options = {"initial_accumulator_value": 0.0, "epsilon": 1e-14}
        return self._spec("Adagrad", 1.0, options)

    def _spec(self, optimizer: str, learning_rate: float, options: dict[str, float]) -> ModelSpec:
        width = max(self.width, self.columns)
        kernel = np.zeros((width, 1), np.float32)
        kernel[: self.columns, 0] = self.initial
        layer = LayerSpec(1, "sigmoid", kernel=kernel, use_bias=False)
        return ModelSpec(width, (layer,), optimizer=optimizer, learning_rate=learning_rate, optimizer_options=options)

    def logits(self, epochs: int, step: float = STEP) -> Array:
        """Weights after some epochs of gradient descent, one per column."""
        weights: Array = self.initial.copy()
        trained = weights[: len(self.labels)]
        for _ in range(epochs):
            trained += step * (np.asarray(self.labels) - sigmoid(trained))
        return weights

    def logits_for_any_batch_size(self, epochs: int) -> Array:
        """Weights after some epochs of Adagrad from empty accumulators, one per column."""
        weights: Array = self.initial.copy()
        trained = weights[: len(self.labels)]
        squares = np.zeros_like(trained)
        for _ in range(epochs):
            gradient = sigmoid(trained) - np.asarray(self.labels)
            squares += gradient**2
            trained -= gradient / np.sqrt(squares)
        return weights

    def expect_trained(self, student: Student, model: ModelHandle, epochs: int, of: str) -> None:
        """The model was trained on these rows for so many epochs in batches of `batch_size`.

        Raises:
            Wrong: It was trained otherwise; the message says how, where that can be told.
        """
        came = student.predict(model, self.rows(list(range(self.columns)))).reshape(-1)
        if came.shape != (self.columns,) or not np.isfinite(came).all():
            message = f"{of}: the model no longer gives one probability per row."
            raise Wrong(message, "The model does not give one probability per row.")
        if np.allclose(came, sigmoid(self.logits(epochs)), atol=TOLERANCE):
            return
        raise self._how_trained(came, epochs, of)

    def _how_trained(self, came: Array, epochs: int, of: str) -> Wrong:
        count = len(self.labels)
        moved = np.abs(came - sigmoid(self.initial)) > TOLERANCE
        if not moved.any():
            return Wrong(f"{of}: the model was not trained.", "The model was not trained.")
        if moved[count:].any():
            message = f"{of}: the model was also trained on rows that are not in the training data."
            return Wrong(message, "The model was trained on rows that are not in its training data.")
        if not moved[:count].all():
            missing = int((~moved[:count]).sum())
            message = f"{of}: {missing} of {count} training rows were not trained on."
            return Wrong(message, "Some of the training rows were left out.")
        towards = (came[:count] > sigmoid(self.initial[:count])) == (np.asarray(self.labels) > 0)
        if not towards.all():
            message = f"{of}: {int((~towards).sum())} of {count} rows were trained with another row's label."
            return Wrong(message, "Rows and labels don't belong together.")
        suspected = self._suspect(came)
        asked = f"{epochs} epochs in batches of {self.batch_size}"
        message = f"{of}: expected training for {asked}{suspected}."
        return Wrong(message, "The number of epochs or the batch size is not the one asked for.")

    def _suspect(self, came: Array) -> str:
        for epochs in range(1, _MAX_SUSPECTED_EPOCHS):
            for batch_size in (self.batch_size, *_SUSPECTED_BATCHES):
                size = min(batch_size, len(self.labels))
                if len(self.labels) % size == 0:
                    logits = self.logits(epochs, STEP * self.batch_size / size)
                    if np.allclose(came, sigmoid(logits), atol=TOLERANCE):
                        return f", it looks like {epochs} epochs in batches of {batch_size}"
        return ""
