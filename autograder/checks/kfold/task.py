"""K-fold validation whose scores can be computed, so that they show what a loop did.

The model is one linear unit that starts at zero and is trained by plain gradient descent on whole batches. The grader
computes in NumPy the validation error of each fold after each epoch, for a right loop and for each usual mistake. So
any right loop passes (slices, masks, scikit-learn's `KFold`, `evaluate`, the history, predictions by hand), and a
mistake is identified by the weights of the trained models (`diagnose_weights`), or else by the scores
(`diagnose_scores`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from shared.expect.draw import draw
from shared.student.protocol import Array, CheckFailed, LayerSpec, ModelSpec

LEARNING_RATE = 0.03
WHOLE_BATCH = 64  # more than the rows of any task
FEATURES = 13  # as in the chapter's data, so that a model of this width fits


class WrongFolds(CheckFailed):
    """The mistake of a K-fold loop.

    Its kind is "count" (of the values), "fresh" (each fold's model), "rows" (of training or validation), "score"
    (what is returned), "epochs", or "unknown".
    """

    def __init__(self, kind: str, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.kind = kind

    @classmethod
    def of_folds(cls, kind: str, subject: str, folds: Array, text: str) -> WrongFolds:
        """Say what the folds did for which `folds` is true; the hint has no numbers."""
        numbers = ", ".join(map(str, np.flatnonzero(folds)))
        named = f"each of the folds {numbers}" if np.count_nonzero(folds) > 1 else f"fold {numbers}"
        return cls(kind, f"{subject}: {named} {text}.", f"A fold {text}.")


@dataclass(frozen=True)
class Fold:
    """The training rows and the validation rows of a fold."""

    train: Array
    val: Array


@dataclass(frozen=True)
class LoopVariant:
    """A difference from the book's loop that is accepted.

    Args:
        scaled: Normalised again: "by fold" (by each fold's training rows), "as a whole", or not ("as given").
        ddof: Degrees of freedom of that standard deviation.
        recompiled: The model is compiled again with "rmsprop", for example after its weights are reset.
    """

    scaled: str = "as given"
    ddof: int = 0
    recompiled: bool = False

    @property
    def tolerance(self) -> float:
        """The accepted error of a score: the book's loop may round to two digits, the others to three."""
        if self == PLAIN:
            return 6e-3
        return 3e-4 if self.recompiled else 7e-4


PLAIN = LoopVariant()
_SCALINGS = (("as given", 0), *product(("by fold", "as a whole"), (0, 1)))
ACCEPTED_VARIANTS = tuple(LoopVariant(scaled, ddof, again) for again in (False, True) for scaled, ddof in _SCALINGS)


@dataclass(frozen=True)
class FoldTask:
    """The arguments of a K-fold loop: rows (n, features) and targets (n,) in float32, k and epochs."""

    x: Array
    y: Array
    k: int
    epochs: int
    learning_rate: float = LEARNING_RATE

    def drawn(self, name: str) -> FoldTask:
        """Return the task with drawn order and signs of the features, and drawn sign and scale of the targets.

        So all errors are larger by one factor, and what the scores show stays the same.
        """
        random = draw(name)
        signs = random.choice([-1.0, 1.0], self.x.shape[1])
        x = (self.x * signs)[:, random.permutation(len(signs))]
        return replace(self, x=x.astype(np.float32), y=(self.y * signed_factor(random)).astype(np.float32))

    @property
    def spec(self) -> ModelSpec:
        """The model that the loop's build_model makes."""
        width, few = self.x.shape[1], self.epochs <= 8
        layer = LayerSpec(1, kernel=np.zeros((width, 1), np.float32))
        return ModelSpec(width, (layer,), "mse", "SGD", self.learning_rate, {}, ("mae",), run_eagerly=few)

    @property
    def size(self) -> int:
        """Number of rows in each of the book's folds."""
        return len(self.x) // self.k

    def fold(self, val: Array) -> Fold:
        """Return the fold that is validated on these rows and trained on all others."""
        return Fold(np.setdiff1d(np.arange(len(self.x)), val), val)

    def book_folds(self) -> list[Fold]:
        """Return the book's folds: consecutive blocks of n // k rows; remaining rows are always trained on."""
        return [self.fold(np.arange(i * self.size, (i + 1) * self.size)) for i in range(self.k)]

    def divisions(self) -> list[list[Fold]]:
        """Return all right divisions of the rows: the book's, scikit-learn's, and a larger last block."""
        rows = np.arange(len(self.x))
        others = (np.array_split(rows, self.k), np.split(rows, np.arange(1, self.k) * self.size))
        left_over = len(rows) % self.k > 0
        return [self.book_folds(), *([self.fold(val) for val in each] for each in others if left_over)]

    def descent(self, fold: Fold, variant: LoopVariant = PLAIN) -> Descent:
        """Return an untrained model for a fold."""
        x = _scaled(self.x, fold, variant)
        return Descent(x[fold.train], self.y[fold.train], None if variant.recompiled else self.learning_rate)

    def curves(self, folds: Sequence[Fold], variant: LoopVariant = PLAIN, squared: bool = False) -> Array:
        """Return the validation MAE, or mean squared error, of each fold after each epoch, (k, epochs)."""
        return np.array([self._curve(fold, variant, squared) for fold in folds])

    def _curve(self, fold: Fold, variant: LoopVariant, squared: bool) -> list[float]:
        x, descent = _scaled(self.x, fold, variant)[fold.val], self.descent(fold, variant)
        return [descent.error(x, self.y[fold.val], squared) for _ in descent.run(self.epochs)]

    def right_curves(self) -> list[tuple[Array, float]]:
        """Return the curves of all right loops, (k, epochs) each, and their accepted error."""
        pairs = product(ACCEPTED_VARIANTS, self.divisions())
        return [(self.curves(folds, variant), variant.tolerance) for variant, folds in pairs]


def signed_factor(random: np.random.Generator) -> float:
    """Return a drawn factor for targets, never so small that wrong scores come near right ones."""
    return float(random.uniform(1.0, 1.3) * random.choice([-1, 1]))


def _scaled(x: Array, fold: Fold, variant: LoopVariant) -> Array:
    """Return all rows as a loop uses them for a fold, float64."""
    rows = x.astype(np.float64)
    if variant.scaled == "as given":
        return rows
    known = rows[fold.train] if variant.scaled == "by fold" else rows
    return np.asarray((rows - known.mean(axis=0)) / known.std(axis=0, ddof=variant.ddof))


class Descent:
    """Descent of one linear unit on the mean squared error, by whole batches; without a rate, by Keras' RMSprop."""

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

    def error(self, x: Array, y: Array, squared: bool = False) -> float:
        """Return the mean absolute error, or the mean squared error, which is the loss."""
        errors = np.asarray(x @ self.weights[:-1] + self.weights[-1] - y)
        return float((errors**2 if squared else np.abs(errors)).mean())


def example_task(rows: int, k: int, epochs: int, seed: int) -> FoldTask:
    """Return a task whose folds differ; the seed decides whether all validation errors rise again at the end."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, FEATURES)).astype(np.float32)
    y = (x @ np.linspace(2.0, -1.0, FEATURES) + 3.0 + 2.0 * rng.normal(size=rows)).astype(np.float32)
    return FoldTask(x, y, k, epochs)
