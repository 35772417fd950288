"""K-fold validation whose values show the number of epochs and the batch size.

The rows are one-hot. Two neighbouring blocks share their columns, row by row, and no other block has them. So while
one of the two is the validation block, each of its columns has one training row, whose weight is independent: it
depends only on the epochs and the batch size, or, with steps by the gradient's sign, on the epochs alone. The order
of the rows does not matter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from autograder.checks.kfold.task import signed_factor
from autograder.checks.probes.one_weight_per_row import SIGN_DESCENT
from shared.expect.draw import draw
from shared.student.protocol import Array, LayerSpec, ModelSpec, OneHotRows

_SUSPECTED_BATCHES = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512)
_SUSPECTED_EPOCHS = (*range(1, 13), 20, 100, 130, 500)


@dataclass(frozen=True)
class FoldPairs:
    """A task for a K-fold loop.

    Args:
        block: Number of rows in each fold.
        epochs: Number of epochs.
        batch_size: Requested batch size; it divides the number of training rows of a fold.
        step: Share of its error by which a weight moves per epoch, with the right batch size.
        k: Number of folds, an even one.
        factor: By how much all targets and errors are larger, and the sign of the targets.
    """

    block: int
    epochs: int
    batch_size: int
    step: float = 0.3
    k: int = 2
    factor: float = 1.0

    def drawn(self, name: str) -> FoldPairs:
        """Return the task with drawn sign and scale of the targets."""
        return replace(self, factor=signed_factor(draw(name)))

    @property
    def x(self) -> OneHotRows:
        """The rows, (k * block, k * block // 2)."""
        blocks = [np.arange(self.block) + fold // 2 * self.block for fold in range(self.k)]
        return OneHotRows(np.concatenate(blocks).tolist(), self.block * self.k // 2)

    @property
    def y(self) -> Array:
        """The targets, float32 (k * block,): three times as large in a pair's second block, so that folds differ."""
        first = 1.0 + np.arange(self.block) % 4 / 2
        targets = np.concatenate([first * (1 + fold % 2 * 2) for fold in range(self.k)])
        return (self.factor * targets).astype(np.float32)

    @property
    def training_rows(self) -> int:
        """Number of rows that each fold trains on."""
        return (self.k - 1) * self.block

    def spec(self) -> ModelSpec:
        """Return the model with plain gradient descent, whose steps show the batch size."""
        return self._spec("SGD", self.step * self.batch_size / 2)

    def spec_for_any_batch_size(self, distance: float) -> ModelSpec:
        """Return the model with an optimizer that moves weights by this distance, times the factor's size."""
        return replace(self._spec("Adam", abs(self.factor) * distance), optimizer_options=SIGN_DESCENT)

    def _spec(self, optimizer: str, learning_rate: float) -> ModelSpec:
        columns = self.block * self.k // 2
        layer = LayerSpec(1, kernel=np.zeros((columns, 1), np.float32), use_bias=False)
        few = self.epochs * -(-self.training_rows // self.batch_size) <= 10
        return ModelSpec(columns, (layer,), "mse", optimizer, learning_rate, {}, ("mae",), run_eagerly=few)

    def curves(self) -> Array:
        """Return the validation MAE of each fold after each epoch with plain gradient descent, (k, epochs)."""
        return self._maes(lambda weights, targets, _: weights + self.step * (targets - weights))

    def curves_for_any_batch_size(self, distance: float) -> Array:
        """Return the validation MAE of each fold after each epoch for this distance, (k, epochs)."""
        size = abs(self.factor) * distance
        return self._maes(lambda weights, targets, _: weights + size * np.sign(targets - weights))

    def curves_by_rmsprop(self) -> Array:
        """Return the validation MAE of each fold after each epoch with Keras' RMSprop, (k, epochs), rounded.

        A weight's step depends on the number of batches between two uses of its row, which is constant here.
        """
        size = min(self.batch_size, self.training_rows)
        forgotten = 0.9 ** -(-self.training_rows // size)

        def step(weights: Array, targets: Array, velocity: Array) -> Array:
            gradient = 2 * (weights - targets) / size
            velocity[:] = forgotten * velocity + 0.1 * gradient**2
            return np.asarray(weights - 0.001 * gradient / np.sqrt(velocity + 1e-7))

        return self._maes(step)

    def _maes(self, step: Callable[[Array, Array, Array], Array]) -> Array:
        """Return the errors on each block of weights that take steps towards the other block's targets.

        Args:
            step: Returns weights after an epoch, (block,), from weights, targets and a velocity that it may change.
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
        """Yield other epochs and batch sizes in words, with each fold's last value."""
        # Many batches can look like many epochs, so the requested batch size comes first.
        for batch_size in (self.batch_size, *_SUSPECTED_BATCHES):
            for epochs in _SUSPECTED_EPOCHS:
                size = min(batch_size, self.training_rows)
                if self.training_rows % size == 0:
                    other = replace(self, epochs=epochs, step=self.step * self.batch_size / size)
                    yield f"{epochs} epochs in batches of {batch_size}", other.curves()[:, -1]

    def updates(self) -> set[int]:
        """Return the accepted numbers of updates of a fold: for its training rows, or (a separate fault) all rows."""
        rows = (self.training_rows, self.k * self.block)
        return {self.epochs * -(-count // self.batch_size) for count in rows}
