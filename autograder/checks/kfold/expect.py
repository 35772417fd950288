"""The verdict on what a K-fold loop returned: right, or what it did instead."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from autograder.checks.kfold.diagnose_scores import told_by_values, values_of_folds
from autograder.checks.kfold.diagnose_weights import Trained, told_by_models
from autograder.checks.kfold.task import FoldTask, WrongFolds
from shared.student.protocol import Array, Value

_NO_ONE_KNOWS = "is not the validation MAE of a fresh model that was trained on all other rows"


def expect_scores(got: Value, task: FoldTask, of: str, models: Sequence[Trained] = ()) -> None:
    """The value holds the validation MAE of each fold.

    Args:
        got: Any plain value.
        task: What the loop was given.
        of: Its name.
        models: Those that build_model made, in order; only to word what is wrong.

    Raises:
        WrongFolds: Another number of scores, or other scores; the message names the fold and what it did.
    """
    scores = values_of_folds(got, (task.k,), of)
    right = [(np.sort(curves[:, -1]), tolerance) for curves, tolerance in task.right_curves()]
    if any(np.allclose(np.sort(scores), wanted, rtol=0.0, atol=tolerance) for wanted, tolerance in right):
        return
    raise _told(scores, models, task, of) or WrongFolds(
        "unknown", f"{of}: some fold's score {_NO_ONE_KNOWS}.", f"A score {_NO_ONE_KNOWS}."
    )


def expect_histories(got: Value, task: FoldTask, of: str, models: Sequence[Trained] = ()) -> None:
    """The value holds each epoch's validation MAE for each fold.

    Args:
        got: Any plain value.
        task: What the loop was given.
        of: Its name.
        models: See `expect_scores`.

    Raises:
        WrongFolds: It has another form, or other values.
    """
    values = values_of_folds(got, (task.k, task.epochs), of)
    for curves, tolerance in task.right_curves():
        if np.allclose(_ordered(values), _ordered(curves), rtol=0.0, atol=tolerance):
            return
    told = told_by_values(values, task, of)
    if told is None and not _last_is_right(values, task):
        told = _told(values[:, -1], models, task, of)
    if told is None and _last_is_right(values, task):
        message = f"{of}: the last epoch's values are right, those of earlier epochs are not."
        told = WrongFolds("score", message, "Not each epoch has its own value.")
    raise told or WrongFolds("unknown", f"{of}: some fold's last value {_NO_ONE_KNOWS}.", f"A value {_NO_ONE_KNOWS}.")


def _told(scores: Array, models: Sequence[Trained], task: FoldTask, of: str) -> WrongFolds | None:
    """What the folds did; for what a score is, where its rows are right, the scores themselves tell more."""
    told = told_by_models(scores, models, task, of)
    if told is None or told.kind == "score":
        return told_by_values(scores, task, of) or told
    return told


def _ordered(values: Array) -> Array:
    """Folds by their last value: their order is not judged."""
    return np.asarray(values[np.argsort(values[:, -1])])


def _last_is_right(values: Array, task: FoldTask) -> bool:
    last = np.sort(values[:, -1])
    return any(
        np.allclose(last, np.sort(curves[:, -1]), rtol=0.0, atol=tolerance)
        for curves, tolerance in task.right_curves()
    )
