"""Identifies the mistake of a K-fold loop by the scores that the usual mistakes give.

Used without models: for copies of one model, or models that the student's code builds itself. With models,
`autograder.checks.kfold.diagnose_weights` detects more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from autograder.checks.kfold.task import PLAIN, Fold, FoldTask, LoopVariant, WrongFolds
from shared.expect.values import expect_array_like, kind_of
from shared.student.protocol import Array, CheckFailed, Value

_OTHER_EPOCHS = (*range(1, 12), 20, 100, 130, 500)


def _usual_mistakes(task: FoldTask, variant: LoopVariant, last_only: bool) -> Iterator[tuple[str, str, Array]]:
    """Yield for each mistake its kind, see `WrongFolds`, what a fold did, and its curves (k, epochs)."""
    book, everything = task.book_folds(), np.arange(len(task.x))
    on_all = [Fold(everything, fold.val) for fold in book]
    yield "rows", "was trained on all rows, including its validation block", task.curves(on_all, variant)
    yield "fresh", "continued from the weights of the previous fold", _continued(task, variant)
    in_training = [Fold(fold.train, fold.train) for fold in book]
    training = task.curves(in_training, variant)
    yield "score", "returns the training MAE instead of the validation MAE", training
    # `history["mae"]` holds the error before the step of each epoch.
    before = [[float(np.abs(task.y[fold.train]).mean())] for fold in book]
    while_learning = np.concatenate([before, training[:, :-1]], axis=1)
    yield "score", "returns the training MAE instead of the validation MAE", while_learning
    squared = task.curves(book, variant, squared=True)
    yield "score", "returns the mean squared error (the loss) instead of the MAE", squared
    yield (
        "score",
        "returns the mean squared error of its training rows",
        task.curves(in_training, variant, squared=True),
    )
    yield "score", "returns the root of the mean squared error instead of the MAE", np.sqrt(squared)
    best = np.minimum.accumulate(task.curves(book, variant), axis=1)
    yield "score", "returns the value of the best epoch so far", best
    # After the last block there are no rows, so a loop that runs has trained on the rows before it.
    later = [Fold(everything[everything > fold.val[-1]], fold.val) for fold in book[:-1]]
    yield "rows", "was not trained on the rows before its block", task.curves([*later, book[-1]], variant)
    yield "rows", "was validated on the first block again", task.curves([book[0]] * task.k, variant)
    kept = task.size * task.k
    cut = replace(task, x=task.x[:kept], y=task.y[:kept])
    yield "rows", "was not trained on the rows that are left over", cut.curves(cut.book_folds(), variant)
    if last_only:
        long_run = replace(task, epochs=max(_OTHER_EPOCHS)).curves(book, variant)
        for epochs in _OTHER_EPOCHS:
            yield "epochs", f"was trained for {epochs} epoch(s)", long_run[:, :epochs]


def _continued(task: FoldTask, variant: LoopVariant) -> Array:
    """Return the curves of one model that goes through all folds."""
    curves, weights = [], None
    for fold in task.book_folds():
        descent = task.descent(fold, variant)
        descent.weights = descent.weights if weights is None else weights
        curves.append([descent.error(task.x[fold.val], task.y[fold.val]) for _ in descent.run(task.epochs)])
        weights = descent.weights
    return np.array(curves)


def diagnose_scores(values: Array, task: FoldTask, subject: str) -> WrongFolds | None:
    """Return the mistake that gives these values; None if no usual mistake does.

    Args:
        values: The last value of each fold, (k, 1), or one for each epoch, (k, epochs).
        task: What the loop was given.
    """
    count = values.shape[1]
    for variant in (PLAIN, LoopVariant(recompiled=True)):
        right = task.curves(task.book_folds(), variant)[:, -count:]
        for kind, text, curves in _usual_mistakes(task, variant, count == 1):
            expected = curves[:, -count:]
            folds = _close(values, expected, variant.tolerance) & ~_close(right, expected, variant.tolerance)
            if folds.any() and (folds | _close(values, right, variant.tolerance)).all():
                return WrongFolds.of_folds(kind, subject, folds, text)
    return None


def _close(one: Array, other: Array, tolerance: float) -> Array:
    """For each fold: whether all its values are close."""
    return np.asarray(np.isclose(one, other, rtol=0.0, atol=tolerance).all(axis=1))


def values_of_folds(got: Value, shape: tuple[int, ...], subject: str) -> Array:
    """Return what a loop returned as an array (k,) or (k, epochs).

    Raises:
        WrongFolds: It has another shape.
    """
    expected = f"a list of {shape[0]} numbers, one per fold"
    if len(shape) > 1:
        expected = f"{shape[0]} lists, one per fold, of {shape[1]} numbers, one per epoch"
    hint = "There is not one value per fold" + (" and epoch." if len(shape) > 1 else ".")
    try:
        values = expect_array_like(got, subject)
    except CheckFailed as wrong:
        raise WrongFolds("count", f"{subject}: expected {expected}, got {kind_of(got)}.", hint) from wrong
    if values.shape != shape:
        advice = " Return the list, not its mean." if values.ndim == 0 else ""
        advice = " Return one list per fold, not one per epoch." if values.shape == shape[::-1] != shape else advice
        raise WrongFolds("count", f"{subject}: expected {expected}, got {kind_of(got)}.{advice}", hint)
    return values.astype(np.float64)
