"""K-fold validation that can be foreseen, so that the scores alone tell what a loop did.

The model is one linear unit that starts at zero and is trained by plain gradient descent on whole batches. The judge
computes the same in NumPy: the validation error of each fold after each epoch, as it should be, and as each of the
usual mistakes would make it. So any right loop passes however it is written (slices, masks, `np.concatenate`,
scikit-learn's `KFold`, `evaluate`, the history, predictions by hand), and a wrong one is told what it did: by the
weights of the models that it trained (`diagnose_weights`), or else by its scores (`diagnose_scores`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from shared.student.protocol import Array, CheckFailed, LayerSpec, ModelSpec

LEARNING_RATE = 0.03
WHOLE_BATCH = 64  # more than any of the tasks has rows
FEATURES = 13  # as many as the chapter's data has, so that a model of this width fits


class WrongFolds(CheckFailed):
    """What a K-fold loop did wrong.

    Args:
        kind: "count" (of the values), "fresh" (each fold's model), "rows" (trained on or validated on), "score" (what
            is returned), "epochs", or "unknown".
        message: See `CheckFailed`.
        hint: See `CheckFailed`.
    """

    def __init__(self, kind: str, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.kind = kind


@dataclass(frozen=True)
class Fold:
    """Rows that a fold trains on, and rows that it is validated on."""

    train: Array
    val: Array


@dataclass(frozen=True)
class Way:
    """How a loop may go about things.

    Args:
        scaled: "as given", "by fold" (each fold by its own training rows) or "as a whole": normalised once more.
        ddof: Of the standard deviation that it is normalised by.
        recompiled: The model is compiled again with Keras' own "rmsprop", as who puts initial weights back may do.
    """

    scaled: str = "as given"
    ddof: int = 0
    recompiled: bool = False

    @property
    def tolerance(self) -> float:
        """How far a score may be off: the usual way may round to two digits, others to three where they can."""
        if self == AS_GIVEN:
            return 6e-3
        return 3e-4 if self.recompiled else 7e-4


AS_GIVEN = Way()
_SCALINGS = (("as given", 0), *product(("by fold", "as a whole"), (0, 1)))
RIGHT_WAYS = tuple(Way(scaled, ddof, again) for again in (False, True) for scaled, ddof in _SCALINGS)


@dataclass(frozen=True)
class FoldTask:
    """Data for a K-fold loop.

    Args:
        x: Rows, float32 (n, features).
        y: Targets, float32 (n,).
        k: Number of folds.
        epochs: Number of epochs.
        learning_rate: Of the model.
    """

    x: Array
    y: Array
    k: int
    epochs: int
    learning_rate: float = LEARNING_RATE

    @property
    def spec(self) -> ModelSpec:
        """The model that the loop's build_model makes."""
        features = self.x.shape[1]
        layer = LayerSpec(1, kernel=np.zeros((features, 1), np.float32))
        return ModelSpec(
            features, (layer,), "mse", "SGD", self.learning_rate, {}, ("mae",), few_steps=self.epochs <= 8
        )

    @property
    def size(self) -> int:
        """Number of rows in each of the book's folds."""
        return len(self.x) // self.k

    def fold(self, val: Array) -> Fold:
        """The fold that is validated on these rows and trained on all others."""
        return Fold(np.setdiff1d(np.arange(len(self.x)), val), val)

    def book_folds(self) -> list[Fold]:
        """The book's folds: consecutive blocks of n // k rows; rows left over are always trained on."""
        return [self.fold(np.arange(i * self.size, (i + 1) * self.size)) for i in range(self.k)]

    def even_folds(self) -> list[Fold]:
        """scikit-learn's folds: the first n % k blocks have one row more."""
        return [self.fold(rows) for rows in np.array_split(np.arange(len(self.x)), self.k)]

    def folds_with_a_long_last(self) -> list[Fold]:
        """Blocks of n // k rows, of which the last takes what is left over."""
        starts = np.arange(1, self.k) * self.size
        return [self.fold(rows) for rows in np.split(np.arange(len(self.x)), starts)]

    def descent(self, fold: Fold, way: Way = AS_GIVEN) -> Descent:
        """An untrained model for a fold."""
        x = scaled(self.x, fold, way)
        return Descent(x[fold.train], self.y[fold.train], None if way.recompiled else self.learning_rate)

    def curves(self, folds: Sequence[Fold], way: Way = AS_GIVEN) -> Array:
        """Validation MAE of each fold after each epoch, (k, epochs)."""
        return np.array([self._curve(fold, way) for fold in folds])

    def _curve(self, fold: Fold, way: Way) -> list[float]:
        x, descent = scaled(self.x, fold, way), self.descent(fold, way)
        return [descent.mae(x[fold.val], self.y[fold.val]) for _ in descent.run(self.epochs)]

    def right_curves(self) -> list[tuple[Array, float]]:
        """The curves of all right loops, (k, epochs) each, and how far those of a loop may be off.

        Rows left over may be shared out in several ways.
        """
        divisions = [self.book_folds()]
        if len(self.x) % self.k:
            divisions += [self.even_folds(), self.folds_with_a_long_last()]
        return [(self.curves(folds, way), way.tolerance) for way in RIGHT_WAYS for folds in divisions]


def scaled(x: Array, fold: Fold, way: Way) -> Array:
    """All rows as a loop uses them for a fold, float64."""
    rows = x.astype(np.float64)
    if way.scaled == "as given":
        return rows
    known = rows[fold.train] if way.scaled == "by fold" else rows
    return np.asarray((rows - known.mean(axis=0)) / known.std(axis=0, ddof=way.ddof))


class Descent:
    """Gradient descent of one linear unit with a bias on the mean squared error, by whole batches.

    Args:
        x: Rows, (n, features).
        y: Targets, (n,).
        learning_rate: Step size of plain gradient descent; None for Keras' own RMSprop.
    """

    def __init__(self, x: Array, y: Array, learning_rate: float | None) -> None:
        self.x = np.column_stack([x, np.ones(len(x))])
        self.y = y.astype(np.float64)
        self.learning_rate = learning_rate
        self.weights: Array = np.zeros(self.x.shape[1])  # the bias is the last one

    def run(self, epochs: int) -> Iterator[None]:
        """Make one step per epoch, and pause after each."""
        velocity = np.zeros_like(self.weights)
        for _ in range(epochs):
            gradient = 2 * self.x.T @ (self.x @ self.weights - self.y) / len(self.x)
            velocity = 0.9 * velocity + 0.1 * gradient**2
            if self.learning_rate is None:
                self.weights = self.weights - 0.001 * gradient / np.sqrt(velocity + 1e-7)
            else:
                self.weights = self.weights - self.learning_rate * gradient
            yield

    def train(self, epochs: int) -> Descent:
        """Make one step per epoch."""
        for _ in self.run(epochs):
            pass
        return self

    def errors(self, x: Array, y: Array) -> Array:
        """Prediction minus target."""
        return np.asarray(x @ self.weights[:-1] + self.weights[-1] - y)

    def mae(self, x: Array, y: Array) -> float:
        """Mean absolute error."""
        return float(np.abs(self.errors(x, y)).mean())

    def mse(self, x: Array, y: Array) -> float:
        """Mean squared error, the loss."""
        return float((self.errors(x, y) ** 2).mean())


def example_task(rows: int, k: int, epochs: int, seed: int) -> FoldTask:
    """A task whose folds differ; the seed decides whether all validation errors rise again at the end."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, FEATURES)).astype(np.float32)
    y = (x @ np.linspace(2.0, -1.0, FEATURES) + 3.0 + 2.0 * rng.normal(size=rows)).astype(np.float32)
    return FoldTask(x, y, k, epochs)
