"""What a wrong K-fold loop did, told by the scores that the usual mistakes would give.

This serves where no models can be looked at: copies of one model, or models of the student's own making. Where there
are some, `autograder.checks.kfold.diagnose_weights` tells more.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from autograder.checks.kfold.task import AS_GIVEN, Fold, FoldTask, Way, WrongFolds
from shared.expect.values import expect_array_like, kind_of
from shared.student.protocol import Array, CheckFailed, Value

Curves = Callable[[FoldTask, Way], Array]  # (k, epochs), as `FoldTask.curves`


@dataclass(frozen=True)
class Mistake:
    """A usual mistake.

    Args:
        kind: See `WrongFolds`.
        text: What a fold did, for "fold 2 …".
        curves: What each fold's values would be after each epoch.
        only_last: Whether it can only be told from the last epoch.
    """

    kind: str
    text: str
    curves: Curves
    only_last: bool = False


def _on_all_rows(task: FoldTask, way: Way) -> Array:
    everything = np.arange(len(task.x))
    return task.curves([Fold(everything, fold.val) for fold in task.book_folds()], way)


def _only_later_rows(task: FoldTask, way: Way) -> Array:
    everything = np.arange(len(task.x))
    later = [Fold(everything[everything > fold.val[-1]], fold.val) for fold in task.book_folds()]
    # Behind the last block there is nothing; then a loop that runs at all has trained on the rows before it.
    return task.curves([*later[:-1], task.book_folds()[-1]], way)


def _first_block(task: FoldTask, way: Way) -> Array:
    return task.curves([task.book_folds()[0]] * task.k, way)


def _rows_lost(task: FoldTask, way: Way) -> Array:
    kept = task.size * task.k
    cut = replace(task, x=task.x[:kept], y=task.y[:kept])
    return cut.curves(cut.book_folds(), way)


def _continued(task: FoldTask, way: Way) -> Array:
    """One model goes through all folds."""
    curves, weights = [], None
    for fold in task.book_folds():
        descent = task.descent(fold, way)
        descent.weights = descent.weights if weights is None else weights
        curves.append([descent.mae(task.x[fold.val], task.y[fold.val]) for _ in descent.run(task.epochs)])
        weights = descent.weights
    return np.array(curves)


def _training_mae(task: FoldTask, way: Way) -> Array:
    return task.curves([Fold(fold.train, fold.train) for fold in task.book_folds()], way)


def _training_mae_while_learning(task: FoldTask, way: Way) -> Array:
    """What `history["mae"]` holds: the error before the step of each epoch."""
    before = [[float(np.abs(task.y[fold.train]).mean())] for fold in task.book_folds()]
    return np.concatenate([before, _training_mae(task, way)[:, :-1]], axis=1)


def _squared(of_validation: bool) -> Curves:
    def curves(task: FoldTask, way: Way) -> Array:
        values = []
        for fold in task.book_folds():
            rows, descent = (fold.val if of_validation else fold.train), task.descent(fold, way)
            values.append([descent.mse(task.x[rows], task.y[rows]) for _ in descent.run(task.epochs)])
        return np.array(values)

    return curves


def _rooted(task: FoldTask, way: Way) -> Array:
    return np.asarray(np.sqrt(_squared(of_validation=True)(task, way)))


def _best_so_far(task: FoldTask, way: Way) -> Array:
    return np.asarray(np.minimum.accumulate(task.curves(task.book_folds(), way), axis=1))


def _other_epochs(epochs: int) -> Curves:
    return lambda task, way: replace(task, epochs=epochs).curves(task.book_folds(), way)[:, -1:]


MISTAKES = (
    Mistake("rows", "was trained on all rows, those it was validated on included", _on_all_rows),
    Mistake("fresh", "continued from the weights of the fold before it", _continued),
    Mistake("score", "has the training MAE in place of the validation MAE", _training_mae),
    Mistake("score", "has the training MAE in place of the validation MAE", _training_mae_while_learning),
    Mistake("score", "has the mean squared error (the loss) in place of the MAE", _squared(of_validation=True)),
    Mistake("score", "has the mean squared error of its training rows", _squared(of_validation=False)),
    Mistake("score", "has the root of the mean squared error in place of the MAE", _rooted),
    Mistake("score", "has the best epoch's value, not its own epoch's", _best_so_far),
    Mistake("rows", "was not trained on the rows before its block", _only_later_rows),
    Mistake("rows", "was validated on the first block again", _first_block),
    Mistake("rows", "was not trained on the rows that are left over", _rows_lost),
    *(
        Mistake("epochs", f"was trained for {epochs} epoch(s)", _other_epochs(epochs), only_last=True)
        for epochs in (*range(1, 12), 20, 100, 130, 500)
    ),
)
_WAYS = (AS_GIVEN, Way(recompiled=True))


def told_by_values(values: Array, task: FoldTask, of: str) -> WrongFolds | None:
    """The mistake that gives these values, None where it is none of the usual ones.

    Args:
        values: One score per fold, (k,), or one value per fold and epoch, (k, epochs).
        task: What the loop was given.
        of: The loop's name.
    """
    for way in _WAYS:
        right = _like(task.curves(task.book_folds(), way), values)
        for mistake in MISTAKES:
            if mistake.only_last and values.ndim > 1:
                continue
            expected = _like(mistake.curves(task, way), values)
            distinct = ~_close(right, expected, way.tolerance)
            folds = _close(values, expected, way.tolerance) & distinct
            if folds.any() and (folds | _close(values, right, way.tolerance)).all():
                return WrongFolds(mistake.kind, f"{of}: {named(folds)} {mistake.text}.", f"A fold {mistake.text}.")
    return None


def _like(curves: Array, values: Array) -> Array:
    return np.asarray(curves[:, -1] if values.ndim == 1 else curves)


def _close(one: Array, other: Array, tolerance: float) -> Array:
    """Per fold: whether all its values are close."""
    close = np.isclose(one, other, rtol=0.0, atol=tolerance)
    return np.asarray(close if close.ndim == 1 else close.all(axis=1))


def named(folds: Array) -> str:
    """Folds by their numbers, as the subject of a sentence."""
    numbers = [str(number) for number in np.flatnonzero(folds)]
    return f"fold {numbers[0]}" if len(numbers) == 1 else f"each of the folds {', '.join(numbers)}"


def values_of_folds(got: Value, shape: tuple[int, ...], of: str) -> Array:
    """What a loop returned, as an array (k,) or (k, epochs).

    Raises:
        WrongFolds: It has another form.
    """
    wanted = f"a list of {shape[0]} numbers, one per fold"
    if len(shape) > 1:
        wanted = f"{shape[0]} lists, one per fold, of {shape[1]} numbers, one per epoch"
    hint = "There is not one value per fold" + (" and epoch." if len(shape) > 1 else ".")
    try:
        values = expect_array_like(got, of)
    except CheckFailed as wrong:
        raise WrongFolds("count", f"{of}: expected {wanted}, got {kind_of(got)}.", hint) from wrong
    if values.shape != shape:
        advice = " Return the list, not its mean." if values.ndim == 0 else ""
        advice = " Lists per epoch belong the other way round." if values.shape == shape[::-1] != shape else advice
        raise WrongFolds("count", f"{of}: expected {wanted}, got {kind_of(got)}.{advice}", hint)
    return values.astype(np.float64)
