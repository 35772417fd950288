"""K-fold validation whose values tell the number of epochs and the size of the batches.

The rows are one-hot. Two neighbouring blocks share their columns, row by row, and no other block has them. So while
one of the two is validated on, each of its columns has one training row, whose weight moves by itself: by a number
that only depends on the epochs and the batch size, or by the gradient's sign on the epochs alone. In what order the
rows come doesn't matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from autograder.checks.probes.one_weight_per_row import SIGN_DESCENT
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
    def x(self) -> OneHotRows:
        """The rows, (k * block, k * block // 2)."""
        blocks = [np.arange(self.block) + fold // 2 * self.block for fold in range(self.k)]
        return OneHotRows(np.concatenate(blocks).tolist(), self.block * self.k // 2)

    @property
    def y(self) -> Array:
        """The targets, float32 (k * block,): of a pair's second row thrice the first's, so that folds differ."""
        first = 1.0 + np.arange(self.block) % 4 / 2
        return np.concatenate([first * (1 + fold % 2 * 2) for fold in range(self.k)]).astype(np.float32)

    @property
    def training_rows(self) -> int:
        """Number of rows that each fold trains on."""
        return (self.k - 1) * self.block

    def spec(self) -> ModelSpec:
        """The model, to be trained by plain gradient descent, whose steps tell the batch size."""
        return self._spec("SGD", self.step * self.batch_size / 2)

    def spec_for_any_batch_size(self, distance: float) -> ModelSpec:
        """The model with an optimizer that moves weights by this distance, whatever the size of the batches."""
        return replace(self._spec("Adam", distance), optimizer_options=SIGN_DESCENT)

    def _spec(self, optimizer: str, learning_rate: float) -> ModelSpec:
        columns = self.block * self.k // 2
        layer = LayerSpec(1, kernel=np.zeros((columns, 1), np.float32), use_bias=False)
        few = self.epochs * -(-self.training_rows // self.batch_size) <= 10
        return ModelSpec(columns, (layer,), "mse", optimizer, learning_rate, {}, ("mae",), run_eagerly=few)

    def curves(self) -> Array:
        """Validation MAE of each fold after each epoch by plain gradient descent, (k, epochs)."""
        return self._maes(lambda weights, targets, _: weights + self.step * (targets - weights))

    def curves_for_any_batch_size(self, distance: float) -> Array:
        """Validation MAE of each fold after each epoch of steps of this distance, (k, epochs)."""
        return self._maes(lambda weights, targets, _: weights + distance * np.sign(targets - weights))

    def curves_by_rmsprop(self) -> Array:
        """Validation MAE of each fold after each epoch by Keras' own RMSprop, (k, epochs), up to a few thousandths.

        How far a weight moves depends on how many batches lie between two visits of its row, here always as many.
        """
        size = min(self.batch_size, self.training_rows)
        forgotten = 0.9 ** -(-self.training_rows // size)

        def step(weights: Array, targets: Array, velocity: Array) -> Array:
            gradient = 2 * (weights - targets) / size
            velocity[:] = forgotten * velocity + 0.1 * gradient**2
            return np.asarray(weights - 0.001 * gradient / np.sqrt(velocity + 1e-7))

        return self._maes(step)

    def _maes(self, step: Callable[[Array, Array, Array], Array]) -> Array:
        """Errors on each block of weights that take steps towards the other block's targets.

        Args:
            step: Gives weights after an epoch, (block,), from weights, targets and a velocity that it may change.
        """
        blocks = self.y.astype(np.float64).reshape(self.k, self.block)
        curves = np.empty((self.k, self.epochs))
        for fold, own in enumerate(blocks):
            weights, velocity = np.zeros_like(own), np.zeros_like(own)
            for epoch in range(self.epochs):
                weights = step(weights, blocks[fold ^ 1], velocity)
                curves[fold, epoch] = np.abs(weights - own).mean()
        return curves

    def suspected(self) -> Iterator[tuple[str, Array]]:
        """Yield what other epochs and batch sizes are called, and each fold's last value with them."""
        # Many batches can look like many epochs, so the batch size that is asked for comes first.
        for batch_size in (self.batch_size, *_SUSPECTED_BATCHES):
            for epochs in _SUSPECTED_EPOCHS:
                size = min(batch_size, self.training_rows)
                if self.training_rows % size == 0:
                    other = replace(self, epochs=epochs, step=self.step * self.batch_size / size)
                    yield f"{epochs} epochs in batches of {batch_size}", other.curves()[:, -1]

    def updates(self) -> set[int]:
        """Numbers of updates of one fold's model: trained as asked, or on all rows, whose fault that isn't."""
        rows = (self.training_rows, self.k * self.block)
        return {self.epochs * -(-count // self.batch_size) for count in rows}
