"""What a wrong K-fold loop did, told by the weights of the models that it trained.

Gradient descent moves the weights by a mixture of the rows that it sees. The rows are fewer than the weights, so the
mixture can be taken apart again: it says which rows a model was trained on. And which rows its score belongs to is
found by trying.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from autograder.checks.kfold.diagnose_scores import named
from autograder.checks.kfold.task import Fold, FoldTask, WrongFolds
from shared.student.protocol import Array

_SEEN = 1e-3  # share of the largest coefficient from which a row counts as trained on
_EXACT = 2e-4  # weights and scores come in float32
_MAX_EPOCHS = 500


@dataclass(frozen=True)
class Trained:
    """A model that a loop's build_model made.

    Args:
        weights: Its weights, in order.
        updates: How often its optimizer has moved them; 0 where that is not known.
    """

    weights: Sequence[Array]
    updates: int = 0


@dataclass(frozen=True)
class Seen:
    """What can be seen of one fold.

    Args:
        number: Of the fold, in the order of the scores.
        weights: Of its trained model, the bias last.
        updates: Of its model.
        trained: Rows that it was trained on.
        val: Rows that its score belongs to; None where none were found.
        squared: Whether the score is their mean squared error.
    """

    number: int
    weights: Array
    updates: int
    trained: frozenset[int]
    val: frozenset[int] | None
    squared: bool


def told_by_models(scores: Array, models: Sequence[Trained], task: FoldTask, of: str) -> WrongFolds | None:
    """What the folds did, None where the models don't tell.

    Args:
        scores: One score per fold, (k,).
        models: Those that build_model made, in order.
        task: What the loop was given.
        of: The loop's name.
    """
    if len(models) != task.k:
        return None
    seen = []
    for number, (model, score) in enumerate(zip(models, scores, strict=True)):
        weights = _flat(model.weights)
        trained = _rows_trained_on(weights, task)
        if weights is None or trained is None:
            return None
        scored = _rows_scored(weights, float(score), trained, task)
        seen.append(Seen(number, weights, model.updates, trained, *scored))
    for trouble in _TROUBLES:
        kinds = [trouble(fold, seen, task) for fold in seen]
        found = [kind for kind in kinds if kind is not None]
        if found:
            kind, text, hint = found[0]
            alike = np.array([each == found[0] for each in kinds])
            return WrongFolds(kind, f"{of}: {named(alike)} {text}.", f"A fold {hint}.")
    return None


def _flat(weights: Sequence[Array]) -> Array | None:
    """Kernel and bias of a linear unit in one row."""
    if [weight.ndim for weight in weights] != [2, 1] or weights[0].shape[1:] != (1,) or weights[1].shape != (1,):
        return None
    flat = np.concatenate([weights[0].reshape(-1), weights[1]]).astype(np.float64)
    return flat if np.isfinite(flat).all() else None


def _rows_trained_on(weights: Array | None, task: FoldTask) -> frozenset[int] | None:
    rows = np.column_stack([task.x, np.ones(len(task.x))]).astype(np.float64)
    if weights is None or len(weights) != rows.shape[1]:
        return None
    share, *_ = np.linalg.lstsq(rows.T, weights, rcond=None)
    if not np.allclose(rows.T @ share, weights, atol=_EXACT):
        return None  # not a mixture of the rows as they were given
    largest = float(np.abs(share).max())
    if largest < _EXACT:
        return frozenset()
    return frozenset(np.flatnonzero(np.abs(share) > _SEEN * largest).tolist())


def _rows_scored(
    weights: Array, score: float, trained: frozenset[int], task: FoldTask
) -> tuple[frozenset[int] | None, bool]:
    """Rows on which this model has this score, and whether as mean squared error."""
    errors = task.x.astype(np.float64) @ weights[:-1] + weights[-1] - task.y
    for squared, sizes in ((False, np.abs(errors)), (True, errors**2)):
        for rows in _candidates(trained, task):
            if abs(sizes[rows].mean() - score) < _EXACT:
                return frozenset(rows), squared
    return None, False


def _candidates(trained: frozenset[int], task: FoldTask) -> Iterator[list[int]]:
    """Blocks first, then the rows left over by the training, those of the training, and any rows in a row."""
    count = len(task.x)
    yield from (fold.val.tolist() for fold in task.book_folds())
    yield from (rows for rows in (sorted(set(range(count)) - trained), sorted(trained)) if rows)
    yield from (list(range(start, stop)) for start in range(count) for stop in range(start + 1, count + 1))


Told = tuple[str, str, str] | None  # kind, text, and a text that gives no numbers away


def _not_trained(fold: Seen, seen: list[Seen], task: FoldTask) -> Told:
    return (
        None if fold.trained else ("unknown", "has a model that was not trained", "has a model that was not trained")
    )


def _scored_in_training(fold: Seen, seen: list[Seen], task: FoldTask) -> Told:
    if fold.val == fold.trained and len(fold.trained) < len(task.x):
        text = "has the training MAE in place of the validation MAE"
        return "score", text, text
    return None


def _leaking(fold: Seen, seen: list[Seen], task: FoldTask) -> Told:
    shared = len((fold.val or frozenset()) & fold.trained)
    if not shared:
        return None
    text = f"was trained on {shared} of the {len(fold.val or ())} rows that it was validated on"
    return "rows", text, "was trained on rows that it was validated on"


def _same_block(fold: Seen, seen: list[Seen], task: FoldTask) -> Told:
    for other in seen[: fold.number]:
        if fold.val is not None and other.val is not None and fold.val & other.val:
            count = len(fold.val & other.val)
            text = f"was validated on {count} rows that fold {other.number} was validated on already"
            return "rows", text, "was validated on rows that another fold was validated on already"
    return None


def _another_block(fold: Seen, seen: list[Seen], task: FoldTask) -> Told:
    blocks = [frozenset(each.val.tolist()) for each in task.book_folds()]
    if fold.val is None or fold.val in blocks:
        return None
    rows, block = ", ".join(map(str, sorted(fold.val))), ", ".join(map(str, sorted(blocks[fold.number])))
    hint = "was validated on other rows than those of its block"
    return "rows", f"was validated on the rows {rows}, its block are the rows {block}", hint


def _left_out(fold: Seen, seen: list[Seen], task: FoldTask) -> Told:
    if fold.val is None:
        return None
    others = set(range(len(task.x))) - fold.val
    missing = len(others - fold.trained)
    text = f"was trained on {len(others) - missing} of the {len(others)} rows outside its block"
    return ("rows", text, "was not trained on all rows outside its block") if missing else None


def _squared(fold: Seen, seen: list[Seen], task: FoldTask) -> Told:
    text = "has the mean squared error (the loss) in place of the MAE"
    return ("score", text, text) if fold.squared else None


def _otherwise(fold: Seen, seen: list[Seen], task: FoldTask) -> Told:
    """The rows are right; then it was the number of epochs, the targets, or the score."""
    epochs = _epochs_trained(fold, task)
    if epochs is None and fold.updates not in (0, task.epochs):
        text = f"was trained in {fold.updates} updates; {task.epochs} epochs of one batch each were asked for"
        return "epochs", text, "was trained for other epochs or in other batches"
    if epochs is None:
        text = "was trained with targets that belong to other rows"
        return "rows", text, text
    if epochs != task.epochs:
        return "epochs", f"was trained for {epochs} epoch(s), not {task.epochs}", "was trained for other epochs"
    return None if fold.val else ("score", "has a score that is no MAE of its block", "has a score that is no MAE")


def _epochs_trained(fold: Seen, task: FoldTask) -> int | None:
    """After how many epochs on its rows a fresh model has the fold's weights."""
    rows = np.array(sorted(fold.trained))
    descent = task.descent(Fold(rows, rows))
    for epochs, _ in enumerate(descent.run(_MAX_EPOCHS), start=1):
        if np.allclose(descent.weights, fold.weights, atol=_EXACT):
            return epochs
    return None


# The first one that any fold has is told. Those of the rows come first: other checks see wrong scores as well.
_TROUBLES = (
    _not_trained,
    _scored_in_training,
    _leaking,
    _same_block,
    _another_block,
    _left_out,
    _squared,
    _otherwise,
)
