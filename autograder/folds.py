"""K-fold validation that can be foreseen, so that the scores alone tell what a loop did.

The model is one linear unit that starts at zero and is trained by plain gradient descent on whole batches. The judge
computes the same in NumPy: the validation error of each fold after each epoch, as it should be, and as each of the
usual mistakes would make it. So any right loop passes however it is written (slices, masks, `np.concatenate`,
scikit-learn's `KFold`, `evaluate`, the history, predictions by hand), and a wrong one is told what it did.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from shared.expect import expect_array_like
from shared.student import Array, Builder, LayerSpec, ModelSpec, Value, Wrong

LEARNING_RATE = 0.15
WHOLE_BATCH = 64  # more than any of the tasks has rows
TOLERANCE = 2e-3


@dataclass(frozen=True)
class Fold:
    """Rows that a fold trains on, and rows that it is validated on."""

    train: Array
    val: Array


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
    def builder(self) -> Builder:
        """What the loop gets as build_model."""
        features = self.x.shape[1]
        layer = LayerSpec(1, kernel=np.zeros((features, 1), np.float32))
        spec = ModelSpec(features, (layer,), "mse", "SGD", self.learning_rate, {}, ("mae",))
        return Builder((spec,))

    def book_folds(self) -> list[Fold]:
        """The book's folds: consecutive blocks of n // k rows; rows left over are always trained on."""
        size = len(self.x) // self.k
        return [self._fold(np.arange(i * size, (i + 1) * size)) for i in range(self.k)]

    def even_folds(self) -> list[Fold]:
        """scikit-learn's folds: the first n % k blocks have one row more."""
        return [self._fold(rows) for rows in np.array_split(np.arange(len(self.x)), self.k)]

    def _fold(self, val: Array) -> Fold:
        return Fold(np.setdiff1d(np.arange(len(self.x)), val), val)

    def curves(self, folds: list[Fold], normalised: bool = False) -> Array:
        """Validation MAE of each fold after each epoch, (k, epochs)."""
        return np.array([self._curve(fold, normalised) for fold in folds])

    def _curve(self, fold: Fold, normalised: bool) -> list[float]:
        x = self.x.astype(np.float64)
        if normalised:
            x = (x - x[fold.train].mean(axis=0)) / x[fold.train].std(axis=0)
        descent = Descent(x[fold.train], self.y[fold.train], self.learning_rate)
        return [descent.mae(x[fold.val], self.y[fold.val]) for _ in descent.run(self.epochs)]


class Descent:
    """Gradient descent of one linear unit with a bias on the mean squared error.

    Args:
        x: Rows, (n, features).
        y: Targets, (n,).
        learning_rate: Step size.
    """

    def __init__(self, x: Array, y: Array, learning_rate: float) -> None:
        self.x, self.y = x, y.astype(np.float64)
        self.learning_rate = learning_rate
        self.weights: Array = np.zeros(x.shape[1])
        self.bias = 0.0

    def run(self, epochs: int) -> Iterator[None]:
        """Make one step per epoch, and pause after each."""
        for _ in range(epochs):
            error = self.x @ self.weights + self.bias - self.y
            self.weights = self.weights - self.learning_rate * 2 * self.x.T @ error / len(self.x)
            self.bias -= self.learning_rate * 2 * float(error.mean())
            yield

    def errors(self, x: Array, y: Array) -> Array:
        """Prediction minus target."""
        return np.asarray(x @ self.weights + self.bias - y)

    def mae(self, x: Array, y: Array) -> float:
        """Mean absolute error."""
        return float(np.abs(self.errors(x, y)).mean())


# --- what the usual mistakes would give --------------------------------------------------------------------------


def _trained(task: FoldTask, fold: Fold, epochs: int | None = None) -> Descent:
    descent = Descent(task.x[fold.train].astype(np.float64), task.y[fold.train], task.learning_rate)
    for _ in descent.run(task.epochs if epochs is None else epochs):
        pass
    return descent


def _on_all_rows(task: FoldTask) -> list[float]:
    everything = np.arange(len(task.x))
    descent = _trained(task, Fold(everything, everything))
    return [descent.mae(task.x[fold.val], task.y[fold.val]) for fold in task.book_folds()]


def _continued(task: FoldTask) -> list[float]:
    """One model goes through all folds."""
    scores = []
    descent: Descent | None = None
    for fold in task.book_folds():
        following = Descent(task.x[fold.train].astype(np.float64), task.y[fold.train], task.learning_rate)
        if descent is not None:
            following.weights, following.bias = descent.weights, descent.bias
        for _ in following.run(task.epochs):
            pass
        descent = following
        scores.append(descent.mae(task.x[fold.val], task.y[fold.val]))
    return scores


def _training_mae(task: FoldTask) -> list[float]:
    return [_trained(task, fold).mae(task.x[fold.train], task.y[fold.train]) for fold in task.book_folds()]


def _training_mae_while_learning(task: FoldTask) -> list[float]:
    """What `history["mae"]` holds at the end: the error before the last step."""
    folds = task.book_folds()
    return [_trained(task, fold, task.epochs - 1).mae(task.x[fold.train], task.y[fold.train]) for fold in folds]


def _squared(task: FoldTask) -> list[float]:
    folds = task.book_folds()
    return [float((_trained(task, fold).errors(task.x[fold.val], task.y[fold.val]) ** 2).mean()) for fold in folds]


def _best_epoch(task: FoldTask) -> list[float]:
    return [float(value) for value in task.curves(task.book_folds()).min(axis=1)]


def _only_later_rows(task: FoldTask) -> list[float]:
    size = len(task.x) // task.k
    scores = []
    for i, fold in enumerate(task.book_folds()):
        later = np.arange((i + 1) * size, len(task.x))
        kept = Fold(later if len(later) else fold.train, fold.val)
        scores.append(_trained(task, kept).mae(task.x[fold.val], task.y[fold.val]))
    return scores


def _first_block(task: FoldTask) -> list[float]:
    first = task.book_folds()[0]
    return [_trained(task, first).mae(task.x[first.val], task.y[first.val])] * task.k


def _other_epochs(epochs: int) -> Callable[[FoldTask], list[float]]:
    def scores(task: FoldTask) -> list[float]:
        folds = task.book_folds()
        return [_trained(task, fold, epochs).mae(task.x[fold.val], task.y[fold.val]) for fold in folds]

    return scores


_MISTAKES: tuple[tuple[str, Callable[[FoldTask], list[float]]], ...] = (
    ("trained on the rows it was validated on as well", _on_all_rows),
    ("continued from the weights of the fold before it", _continued),
    ("has the training MAE as its score", _training_mae),
    ("has the training MAE as its score", _training_mae_while_learning),
    ("has the mean squared error (the loss) as its score", _squared),
    ("has the score of its best epoch, not that of the last", _best_epoch),
    ("trained only on the rows behind its block", _only_later_rows),
    ("was validated on the first block again", _first_block),
    *((f"was trained for {epochs} epoch(s)", _other_epochs(epochs)) for epochs in (1, 2, 3, 100)),
)


def expect_scores(got: Value, task: FoldTask, of: str) -> None:
    """The value holds the validation MAE of each fold.

    Args:
        got: Any plain value.
        task: What the loop was given.
        of: Its name.

    Raises:
        Wrong: Another number of scores, or other scores; the message names the fold and what it did.
    """
    scores = expect_array_like(got, of)
    if scores.shape != (task.k,):
        message = f"{of}: expected one score for each of {task.k} folds, got shape {scores.shape}."
        raise Wrong(message, "There is not one score per fold.")
    right = [curves[:, -1] for curves in right_curves(task)]
    if any(np.allclose(np.sort(scores), np.sort(expected), atol=TOLERANCE) for expected in right):
        return
    raise _what_it_did(scores, right[0], task, of)


def right_curves(task: FoldTask) -> list[Array]:
    """The curves of all right loops: the book's folds or even ones, rows as given or normalised within each fold."""
    return [
        task.curves(folds, normalised)
        for folds in (task.book_folds(), task.even_folds())
        for normalised in (False, True)
    ]


def _what_it_did(scores: Array, right: Array, task: FoldTask, of: str) -> Wrong:
    for mistake, scores_of in _MISTAKES:
        expected = np.array(scores_of(task))
        folds = np.isclose(scores, expected, atol=TOLERANCE) & ~np.isclose(right, expected, atol=TOLERANCE)
        if folds.any() and (folds | np.isclose(scores, right, atol=TOLERANCE)).all():
            return Wrong(f"{of}: {_named(folds)} {mistake}.", f"A fold {mistake}.")
    wrong = ~np.isclose(scores, right, atol=TOLERANCE)
    message = f"{of}: the score of {_named(wrong)} is not the validation MAE of a fresh model trained on the rest."
    return Wrong(message, "A score is not the validation MAE of a fresh model that was trained on the other rows.")


def _named(folds: Array) -> str:
    numbers = [str(number) for number in np.flatnonzero(folds)]
    return f"fold {numbers[0]}" if len(numbers) == 1 else f"each of the folds {', '.join(numbers)}"


def expect_histories(got: Value, task: FoldTask, of: str) -> None:
    """The value holds each epoch's validation MAE for each fold.

    Raises:
        Wrong: It has another form, or other values.
    """
    values = expect_array_like(got, of)
    if values.shape != (task.k, task.epochs):
        message = f"{of}: expected {task.k} lists of {task.epochs} values, got shape {values.shape}."
        raise Wrong(message, "There is not one value per fold and epoch.")
    for curves in right_curves(task):
        order = np.argsort(curves[:, -1])
        if np.allclose(values[np.argsort(values[:, -1])], curves[order], atol=TOLERANCE):
            return
    curves = right_curves(task)[0]
    if np.allclose(values[:, -1], curves[:, -1], atol=TOLERANCE):
        raise Wrong(f"{of}: the last epoch is right, earlier ones are not.", "Not each epoch has its own value.")
    raise _what_it_did(values[:, -1], curves[:, -1], task, of)


def example_task(rows: int, k: int, epochs: int, seed: int = 5) -> FoldTask:
    """A task whose folds differ, on which validation errors rise again at the end."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(rows, 4)).astype(np.float32)
    y = (x @ np.array([2.0, -1.0, 0.5, 0.0]) + 3.0 + rng.normal(size=rows)).astype(np.float32)
    return FoldTask(x, y, k, epochs)
