"""Identifies the mistake of a K-fold loop by the weights of the models that it trained.

Gradient descent moves the weights by a linear combination of the training rows. There are fewer rows than weights, so
the combination can be solved for the rows. The rows of a score are found by trying.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from autograder.checks.kfold.task import Fold, FoldTask, WrongFolds
from shared.student.protocol import Array

_MIN_SHARE = 1e-3  # of the largest coefficient, for a row to count as trained on
_EXACT = 2e-4  # weights and scores come in float32
_MAX_EPOCHS = 500


@dataclass(frozen=True)
class Trained:
    """A model that a loop's build_model made: its weights, and how often its optimizer moved them, 0 if unknown."""

    weights: Sequence[Array]
    updates: int = 0


@dataclass(frozen=True)
class FoldObservation:
    """What the models and scores show of one fold."""

    updates: int  # of its model
    epochs: int | None  # after which a fresh model trained on the same rows has the fold's weights; None: never
    trained: frozenset[int]  # rows that it was trained on
    val: frozenset[int]  # rows that its score belongs to, if any were found
    squared: bool  # whether the score is their mean squared error


def diagnose_weights(scores: Array, models: Sequence[Trained], task: FoldTask, subject: str) -> WrongFolds | None:
    """Return the mistake of the folds; None if the models don't show it.

    Args:
        scores: One score per fold, (k,).
        models: Those that build_model made, in order.
        task: What the loop was given.
    """
    looked_at = [_look_at(model, float(score), task) for model, score in zip(models, scores, strict=False)]
    observations = [fold for fold in looked_at if fold is not None]
    if not len(models) == task.k == len(observations):
        return None
    faults = [_faults(fold, observations[:number], task) for number, fold in enumerate(observations)]
    for fault in zip(*faults, strict=True):
        found = next((each for each in fault if each[2]), None)
        if found is not None:
            return WrongFolds.of_folds(found[0], subject, np.array([each == found for each in fault]), found[1])
    return None


def _faults(fold: FoldObservation, before: Sequence[FoldObservation], task: FoldTask) -> list[tuple[str, str, bool]]:
    """Return kind and text of each fault, and whether the fold has it. The first one that any fold has counts."""
    everything = frozenset(range(len(task.x)))
    blocks = [frozenset(each.val.tolist()) for each in task.book_folds()]
    known, never = bool(fold.val), fold.epochs is None
    other_updates = never and fold.updates not in (0, task.epochs)
    again = any(fold.val & other.val for other in before)
    # The rows are right if only these are left; the first of them counts for the fold.
    others = [
        ("epochs", "was trained for a wrong number of epochs or in wrong batches", other_updates),
        ("rows", "was trained with targets of other rows", never),
        ("epochs", "was trained for a wrong number of epochs", fold.epochs != task.epochs),
        ("score", "has a score that is not an MAE", not known),
    ]
    return [
        ("unknown", "has a model that was not trained", not fold.trained),
        ("score", "returns the training MAE instead of the validation MAE", fold.val == fold.trained != everything),
        # Faults of rows come before those of scores, because wrong rows make wrong scores.
        ("rows", "was trained on rows of its validation block", bool(fold.val & fold.trained)),
        ("rows", "was validated on rows of another fold's block", again),
        ("rows", "was validated on rows outside its block", known and fold.val not in blocks),
        ("rows", "was not trained on all rows outside its block", known and fold.val | fold.trained != everything),
        ("score", "returns the mean squared error (the loss) instead of the MAE", fold.squared),
        next((each for each in others if each[2]), others[-1]),
    ]


def _look_at(model: Trained, score: float, task: FoldTask) -> FoldObservation | None:
    shapes = [weight.shape for weight in model.weights]
    if shapes != [(task.x.shape[1], 1), (1,)]:
        return None
    weights = np.concatenate([weight.reshape(-1) for weight in model.weights]).astype(np.float64)
    trained = _rows_trained_on(weights, task) if np.isfinite(weights).all() else None
    if trained is None:
        return None
    val, squared = _rows_scored(weights, score, trained, task)
    return FoldObservation(model.updates, _epochs_trained(weights, trained, task), trained, val, squared)


def _rows_trained_on(weights: Array, task: FoldTask) -> frozenset[int] | None:
    rows = np.column_stack([task.x, np.ones(len(task.x))]).astype(np.float64)
    share, *_ = np.linalg.lstsq(rows.T, weights, rcond=None)
    if not np.allclose(rows.T @ share, weights, atol=_EXACT):
        return None  # not a combination of the given rows
    largest = float(np.abs(share).max())
    if largest < _EXACT:
        return frozenset()
    return frozenset(np.flatnonzero(np.abs(share) > _MIN_SHARE * largest).tolist())


def _rows_scored(
    weights: Array, score: float, trained: frozenset[int], task: FoldTask
) -> tuple[frozenset[int], bool]:
    """Return the rows on which this model has this score, and whether as mean squared error."""
    errors = task.x.astype(np.float64) @ weights[:-1] + weights[-1] - task.y
    for squared, sizes in ((False, np.abs(errors)), (True, errors**2)):
        for rows in _candidates(trained, task):
            if abs(sizes[rows].mean() - score) < _EXACT:
                return frozenset(rows), squared
    return frozenset(), False


def _candidates(trained: frozenset[int], task: FoldTask) -> Iterator[list[int]]:
    """Yield the blocks, the rows outside the training, the training rows, and all ranges of rows."""
    count = len(task.x)
    yield from (fold.val.tolist() for fold in task.book_folds())
    yield from (rows for rows in (sorted(set(range(count)) - trained), sorted(trained)) if rows)
    yield from (list(range(start, stop)) for start in range(count) for stop in range(start + 1, count + 1))


def _epochs_trained(weights: Array, trained: frozenset[int], task: FoldTask) -> int | None:
    rows = np.array(sorted(trained), np.int64)
    descent = task.descent(Fold(rows, rows))
    for epochs, _ in enumerate(descent.run(_MAX_EPOCHS if trained else 0), start=1):
        if np.allclose(descent.weights, weights, atol=_EXACT):
            return epochs
    return None
