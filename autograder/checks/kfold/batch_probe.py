"""K-fold validation whose values tell the number of epochs and the size of the batches.

The rows are one-hot. Two neighbouring blocks share their columns, row by row, and no other block has them. So while
one of the two is validated on, each of its columns has one training row, whose weight moves by itself: by a number
that only depends on the epochs and the batch size, or by the gradient's sign on the epochs alone. In what order the
rows come doesn't matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from autograder.checks.probes.one_weight_per_row import BY_SIGN
from shared.student.protocol import Array, LayerSpec, ModelSpec, OneHotRows

_SUSPECTED_BATCHES = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512)
_SUSPECTED_EPOCHS = (*range(1, 13), 20, 100, 130, 500)


@dataclass(frozen=True)
class FoldPairs:
    """A task for a K-fold loop.

    Args:
        block: Number of rows in each fold.
        epochs: Number of epochs.
        batch_size: That is asked for; it divides the number of rows that a fold trains on.
        step: Share of its error by which a weight moves per epoch, when the batch size is as asked for.
        k: Number of folds, an even one.
    """

    block: int
    epochs: int
    batch_size: int
    step: float = 0.3
    k: int = 2

    @property
    def columns(self) -> int:
        """Number of columns."""
        return self.block * self.k // 2

    @property
    def x(self) -> OneHotRows:
        """The rows, (k * block, columns)."""
        blocks = [np.arange(self.block) + fold // 2 * self.block for fold in range(self.k)]
        return OneHotRows(np.concatenate(blocks).tolist(), self.columns)

    @property
    def y(self) -> Array:
        """The targets, float32 (k * block,): of a pair's second row thrice the first's, so that folds differ."""
        first = 1.0 + np.arange(self.block) % 4 / 2
        return np.concatenate([first * (1 if fold % 2 == 0 else 3) for fold in range(self.k)]).astype(np.float32)

    @property
    def training_rows(self) -> int:
        """Number of rows that each fold trains on."""
        return (self.k - 1) * self.block

    def spec(self) -> ModelSpec:
        """The model, to be trained by plain gradient descent, whose steps tell the batch size."""
        return self._spec("SGD", self.step * self.batch_size / 2)

    def spec_for_any_batch_size(self, distance: float) -> ModelSpec:
        """The model with an optimizer that moves weights by this distance, whatever the size of the batches."""
        return replace(self._spec("Adam", distance), optimizer_options=BY_SIGN)

    def _spec(self, optimizer: str, learning_rate: float) -> ModelSpec:
        layer = LayerSpec(1, kernel=np.zeros((self.columns, 1), np.float32), use_bias=False)
        few_steps = self.epochs * -(-self.training_rows // self.batch_size) <= 10
        return ModelSpec(self.columns, (layer,), "mse", optimizer, learning_rate, {}, ("mae",), few_steps=few_steps)

    def curves(self, epochs: int | None = None, batch_size: int | None = None) -> Array:
        """Validation MAE of each fold after each epoch by plain gradient descent, (k, epochs)."""
        moved = self.step * self.batch_size / (batch_size or self.batch_size)
        steps = np.arange(1, (epochs or self.epochs) + 1)
        return self._errors(1.0 - (1.0 - moved) ** steps[:, None] * np.ones(self.block))

    def curves_for_any_batch_size(self, distance: float) -> Array:
        """Validation MAE of each fold after each epoch of steps of this distance, (k, epochs)."""
        return self._maes([self._learned(fold, distance) for fold in range(self.k)])

    def curves_by_rmsprop(self) -> Array:
        """Validation MAE of each fold after each epoch by Keras' own RMSprop, (k, epochs), up to a few thousandths.

        How far a weight moves depends on how many batches lie between two visits of its row, here always as many.
        """
        return self._maes([self._learned_by_rmsprop(fold) for fold in range(self.k)])

    def _maes(self, learned: list[Array]) -> Array:
        return np.array([np.abs(each - self._targets(fold)).mean(axis=1) for fold, each in enumerate(learned)])

    def _targets(self, fold: int) -> Array:
        return self.y[fold * self.block : (fold + 1) * self.block].astype(np.float64)

    def _errors(self, share_learned: Array) -> Array:
        """Mean errors where so much, (epochs, block), of the other rows' targets was learned."""
        pairs = [(self._targets(fold), self._targets(fold ^ 1)) for fold in range(self.k)]
        return np.array([np.abs(own - share_learned * other).mean(axis=1) for own, other in pairs])

    def _learned(self, fold: int, distance: float) -> Array:
        """Weights of a fold's columns after each epoch, (epochs, block)."""
        targets = self._targets(fold ^ 1)
        weights, after = np.zeros_like(targets), []
        for _ in range(self.epochs):
            weights = weights + distance * np.sign(targets - weights)
            after.append(weights)
        return np.array(after)

    def _learned_by_rmsprop(self, fold: int) -> Array:
        targets, size = self._targets(fold ^ 1), min(self.batch_size, self.training_rows)
        forgotten = 0.9 ** -(-self.training_rows // size)
        weights, velocity, after = np.zeros_like(targets), np.zeros_like(targets), []
        for _ in range(self.epochs):
            gradient = 2 * (weights - targets) / size
            velocity = forgotten * velocity + 0.1 * gradient**2
            weights = weights - 0.001 * gradient / np.sqrt(velocity + 1e-7)
            after.append(weights)
        return np.array(after)

    def suspected(self) -> Iterator[tuple[str, Array]]:
        """Other numbers of epochs and batch sizes: what to call each, and each fold's last value."""
        # Many batches can look like many epochs, so the batch size that is asked for comes first.
        for batch_size in (self.batch_size, *_SUSPECTED_BATCHES):
            for epochs in _SUSPECTED_EPOCHS:
                size = min(batch_size, self.training_rows)
                if self.training_rows % size == 0:
                    yield f"{epochs} epochs in batches of {batch_size}", self.curves(epochs, size)[:, -1]

    def updates(self) -> set[int]:
        """Numbers of updates of one fold's model: trained as asked, or on all rows, whose fault that isn't."""
        rows = (self.training_rows, self.k * self.block)
        return {self.epochs * -(-count // self.batch_size) for count in rows}
