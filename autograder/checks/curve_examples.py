"""Open examples whose curves students see beside the reference's, in their feedback.

A question has one where its file has a function `curves(student)`. No check uses these examples, and no points depend
on them, so that nothing hidden is given away. The reference's curves are computed, not trained.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from autograder.checks.kfold.loops import Loop
from autograder.checks.kfold.task import example_task
from autograder.checks.probes.one_weight_per_row import OneWeightPerRow, cross_entropy
from shared.expect.history import expect_history, trained
from shared.expect.values import expect_shape
from shared.student.comparison import Comparison, Curve, Display
from shared.student.protocol import Array, Student

EPOCHS, FOLD_EPOCHS = 12, 8


def training_curves(student: Student, classes: int = 0) -> Comparison:
    """Let `train` train on 16 rows, half of which are validated on with another label: the loss falls, and rises.

    Args:
        classes: Of a softmax layer; 0 for one sigmoid unit.
    """
    labels = tuple(row % (classes or 2) for row in range(16))
    rows = OneWeightPerRow(labels, batch_size=8, classes=classes)
    columns = list(range(12))
    others = rows.y[columns]
    others[::3] = 1.0 - others[::3] if not classes else np.roll(others[::3], 1, axis=1)
    _, got = trained(student, rows.spec(), rows.x, rows.y, rows.rows(columns), others, epochs=EPOCHS, batch_size=8)
    history = expect_history(got, EPOCHS)
    logits = [rows.logits(epoch) for epoch in range(EPOCHS + 1)]
    right = {
        "loss": [cross_entropy(weights, rows.y) for weights in logits[:-1]],
        "val_loss": [cross_entropy(weights[columns], others) for weights in logits[1:]],
    }
    where = (
        f"train() on a small example: 16 rows, {EPOCHS} epochs. Some validation rows have another label on purpose."
    )
    return Comparison(where, _shown(right), _shown({name: history[name] for name in right}))


def fold_curves(student: Student, function: str, default_epochs: int) -> Comparison:
    """Let a K-fold loop run on 12 rows, and compare the validation error of each fold after each epoch."""
    task = example_task(rows=12, k=3, epochs=FOLD_EPOCHS, seed=77)
    loop = Loop(function, task, every_epoch=True, default_epochs=default_epochs)
    got = expect_shape(loop.observe(student, task).value, (task.k, task.epochs), loop.subject)
    right = task.curves(task.book_folds())
    small = f"12 rows, {task.k} folds, {FOLD_EPOCHS} epochs"
    where = f"{loop.subject} on a small example: {small}; validation MAE of each fold."
    return Comparison(where, _shown(_folds(right)), _shown(_folds(got)))


def _folds(values: Array) -> dict[str, Array]:
    return {f"fold {place}": curve for place, curve in enumerate(values)}


def _shown(curves: Mapping[str, Sequence[float] | Array]) -> Display:
    lines = (
        Curve(name, tuple(map(float, range(1, len(values) + 1))), tuple(round(float(value), 6) for value in values))
        for name, values in curves.items()
    )
    return Display("curves", curves=tuple(lines))
