"""Expects the right values of a K-fold loop, or reports its mistake."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from autograder.checks.kfold.diagnose_scores import diagnose_scores, values_of_folds
from autograder.checks.kfold.diagnose_weights import Trained, diagnose_weights
from autograder.checks.kfold.task import FoldTask, WrongFolds
from shared.student.protocol import Array, Value


def expect_scores(
    got: Value, task: FoldTask, subject: str, models: Sequence[Trained] = (), every_epoch: bool = False
) -> None:
    """Raise `WrongFolds` if a loop's value is not the validation MAE of each fold.

    Args:
        task: What the loop was given.
        models: Those that build_model made, in order, to identify the mistake.
        every_epoch: Whether there should be one value for each epoch, not only for the last one.
    """
    values = values_of_folds(got, (task.k, task.epochs) if every_epoch else (task.k,), subject).reshape(task.k, -1)
    last = values[:, -1:]
    if _is_right(values, task):
        return
    if every_epoch:
        wrong = diagnose_scores(values, task, subject)
        if wrong is None and _is_right(last, task):
            message = f"{subject}: the values of the last epoch are right, but those of earlier epochs are wrong."
            wrong = WrongFolds("score", message, "The values of earlier epochs are wrong.")
        if wrong is not None:
            raise wrong
    wrong = diagnose_weights(last[:, 0], models, task, subject)
    if wrong is None or wrong.kind == "score":  # if the rows are right, the scores identify the mistake better
        wrong = diagnose_scores(last, task, subject) or wrong
    what = f"{'value' if every_epoch else 'score'} is not the validation MAE of a fresh model that was trained on all"
    raise wrong or WrongFolds("unknown", f"{subject}: some fold's last {what} other rows.", f"A {what} other rows.")


def _is_right(values: Array, task: FoldTask) -> bool:
    """Return whether these are a right loop's values of the last epochs, with the folds in any order."""
    return any(
        np.allclose(_ordered(values), _ordered(curves[:, -values.shape[1] :]), rtol=0.0, atol=tolerance)
        for curves, tolerance in task.right_curves()
    )


def _ordered(values: Array) -> Array:
    return np.asarray(values[np.argsort(values[:, -1])])
