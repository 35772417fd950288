"""Scores that are known in advance show what a K-fold loop did: the right thing, or which mistake it made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest

from autograder.checks.kfold.diagnose_weights import Trained
from autograder.checks.kfold.expect import expect_scores
from autograder.checks.kfold.loops import Loop
from autograder.checks.kfold.task import (
    ACCEPTED_VARIANTS,
    LEARNING_RATE,
    PLAIN,
    Descent,
    Fold,
    FoldTask,
    LoopVariant,
    WrongFolds,
    example_task,
)
from shared.expect.history import GIVEN_BUILDER
from shared.student.in_process import InProcessStudent
from shared.student.protocol import Array, ModelHandle, Observation

TASK = example_task(rows=12, k=4, epochs=6, seed=1365)
UNEVEN = example_task(rows=9, k=2, epochs=5, seed=31)
LOOP = Loop("k_fold_scores", TASK, every_epoch=False, default_epochs=100)
OF = "k_fold_scores()"
ALL = np.arange(12)
BOOK = TASK.book_folds()

Score = Callable[[Descent, Fold], float]
Loops = tuple[Sequence[float], Sequence[Trained]]  # the scores, and the models that were made


def trained(descent: Descent, epochs: int) -> Descent:
    for _ in descent.run(epochs):
        pass
    return descent


def model_of(descent: Descent, updates: int = TASK.epochs) -> Trained:
    return Trained((descent.weights[:-1, None], descent.weights[-1:]), updates)


def mae(descent: Descent, fold: Fold) -> float:
    return descent.error(TASK.x[fold.val], TASK.y[fold.val])


def mse(descent: Descent, fold: Fold) -> float:
    return descent.error(TASK.x[fold.val], TASK.y[fold.val], squared=True)


def training_mae(descent: Descent, fold: Fold) -> float:
    return descent.error(TASK.x[fold.train], TASK.y[fold.train])


def loop(folds: Sequence[Fold] = BOOK, epochs: int = TASK.epochs, y: Array = TASK.y, score: Score = mae) -> Loops:
    """What a loop returns that trains a fresh model on each of these folds."""
    descents = [trained(Descent(TASK.x[fold.train], y[fold.train], LEARNING_RATE), epochs) for fold in folds]
    scores = [score(descent, fold) for descent, fold in zip(descents, folds, strict=True)]
    return scores, [model_of(descent, epochs) for descent in descents]


def one_model_for_all_folds(way: LoopVariant = PLAIN) -> Loops:
    scores, weights = [], np.zeros(14)
    for fold in BOOK:
        descent = TASK.descent(fold, way)
        descent.weights = weights
        scores.append(mae(trained(descent, TASK.epochs), fold))
        weights = descent.weights
    return scores, [model_of(descent)]


def row_by_row() -> Loops:
    scores, models = [], []
    for fold in BOOK:
        weights = np.zeros(14)
        for row in [*fold.train] * TASK.epochs:
            descent = Descent(TASK.x[[row]], TASK.y[[row]], LEARNING_RATE)
            descent.weights = weights
            weights = trained(descent, 1).weights
        scores.append(mae(descent, fold))
        models.append(model_of(descent, len(fold.train) * TASK.epochs))
    return scores, models


def errors_while_training() -> Loops:
    """The last value of `history["mae"]`, which Keras computes before the last step."""
    before, _ = loop(epochs=TASK.epochs - 1, score=training_mae)
    return before, loop()[1]


def random_folds() -> list[Fold]:
    return [TASK.fold(np.sort(np.random.default_rng(number).permutation(12)[:3])) for number in range(4)]


LATER = [Fold(ALL[fold.val[-1] < ALL], fold.val) for fold in BOOK[:-1]]
OVERLAPPING = [Fold(fold.train, ALL[fold.val[0] : fold.val[-1] + 2]) for fold in BOOK]
ROLLED = np.roll(TASK.y, 1)
# kind, what the message says, scores and models
WRONG: dict[str, tuple[str, str, Loops]] = {
    "one model for all folds": (
        "fresh",
        "each of the folds 1, 2, 3 continued from the weights",
        one_model_for_all_folds(),
    ),
    "one model, compiled again for each fold": (
        "fresh",
        "each of the folds 1, 2, 3 continued from the weights",
        one_model_for_all_folds(LoopVariant(recompiled=True)),
    ),
    "all rows": (
        "rows",
        "each of the folds 0, 1, 2, 3 was trained on rows of its validation block",
        loop([Fold(ALL, fold.val) for fold in BOOK]),
    ),
    "all rows, in models that are not seen": (
        "rows",
        "trained on all rows, including its validation block",
        (loop([Fold(ALL, fold.val) for fold in BOOK])[0], []),
    ),
    "only later rows": (
        "rows",
        "each of the folds 1, 2 was not trained on all rows outside its block",
        loop([*LATER, BOOK[-1]]),
    ),
    "blocks one row too long": (
        "rows",
        "each of the folds 0, 1, 2 was trained on rows of its validation block",
        loop(OVERLAPPING),
    ),
    "targets of other rows": ("rows", "with targets of other rows", loop(y=ROLLED)),
    "the first block each time": (
        "rows",
        "each of the folds 1, 2, 3 was validated on rows of another fold's block",
        loop([BOOK[0]] * 4),
    ),
    "blocks of another size": (
        "rows",
        "was validated on rows outside its block",
        loop([TASK.fold(ALL[start : start + 2]) for start in (0, 2, 4, 6)]),
    ),
    "interleaved rows": (
        "rows",
        "was validated on rows outside its block",
        loop([TASK.fold(ALL[start::4]) for start in range(4)]),
    ),
    "random rows": ("rows", "of another fold's block", loop(random_folds())),
    "a fold missing": ("count", "4 numbers, one per fold, got a list of length 3", ([1.0, 2.0, 3.0], [])),
    "the last score only": ("count", "length 1", ([1.0], [])),
    "the loss": ("score", "mean squared error", loop(score=mse)),
    "the root of the loss": (
        "score",
        "root of the mean squared error",
        loop(score=lambda descent, fold: mse(descent, fold) ** 0.5),
    ),
    "scores of the training rows": ("score", "training MAE", loop(score=training_mae)),
    "training errors of the history": ("score", "training MAE", errors_while_training()),
    "the best epoch": ("score", "best epoch", ([*TASK.curves(BOOK).min(axis=1)], loop()[1])),
    "scores of other data": (
        "score",
        "has a score that is not an MAE",
        loop(score=lambda descent, _fold: descent.error(np.full((5, 13), -1.0), np.full(5, -10.0))),
    ),
    "20 epochs": ("epochs", "was trained for a wrong number of epochs", loop(epochs=20)),
    "batches of one row": (
        "epochs",
        "was trained for a wrong number of epochs or in wrong batches",
        row_by_row(),
    ),
    "not trained": ("unknown", "has a model that was not trained", loop(epochs=0)),
}


def expect_wrong(caught: pytest.ExceptionInfo[WrongFolds], kind: str, said: str) -> None:
    assert said in str(caught.value)
    assert caught.value.kind == kind
    assert str(caught.value).startswith(f"{OF}: ")
    assert not any(digit in caught.value.hint for digit in "0123456789")


@pytest.mark.parametrize("name", WRONG)
def test_the_message_names_the_folds_and_what_they_did(name: str) -> None:
    kind, said, (scores, models) = WRONG[name]
    with pytest.raises(WrongFolds) as caught:
        expect_scores([*scores], TASK, OF, models)
    expect_wrong(caught, kind, said)


def test_the_mean_of_the_scores_is_answered_with_advice() -> None:
    with pytest.raises(WrongFolds) as caught:
        expect_scores(2.5, TASK, OF)
    expect_wrong(caught, "count", "Return the list, not its mean")


def test_a_builder_that_is_never_called_is_reported() -> None:
    never: Any = None
    seen = Observation([1.0, 2.0, 3.0, 4.0], builder_calls={GIVEN_BUILDER: []})
    with pytest.raises(WrongFolds) as caught:
        LOOP.expect_right(never, seen, TASK)
    expect_wrong(caught, "unknown", "given build_model is not called")


@pytest.mark.parametrize("way", ACCEPTED_VARIANTS, ids=str)
@pytest.mark.parametrize("task", [TASK, UNEVEN], ids=["even", "uneven"])
def test_scores_of_right_loops_are_accepted_in_any_order(task: FoldTask, way: LoopVariant) -> None:
    for folds in task.divisions():
        expect_scores(task.curves(folds, way)[::-1, -1], task, OF)


def test_rows_left_over_may_not_be_lost() -> None:
    folds = [Fold(np.arange(4, 8), np.arange(4)), Fold(np.arange(4), np.arange(4, 8))]
    models = [model_of(trained(UNEVEN.descent(fold), UNEVEN.epochs), UNEVEN.epochs) for fold in folds]
    with pytest.raises(WrongFolds, match="was not trained on all rows outside its block"):
        expect_scores(UNEVEN.curves(folds)[:, -1], UNEVEN, OF, models)


# --- with models of Keras ---

FOLDS = """
import numpy as np

def k_fold_scores(x, y, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(x) // k, []
    for i in range(k):
        block = np.arange(i * n, (i + 1) * n)
        model = build_model()
        model.fit(np.delete(x, block, 0), np.delete(y, block), epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(model.evaluate(x[block], y[block], verbose=0)[1])
    return scores
"""


def student_with(source: str) -> InProcessStudent:
    namespace: dict[str, object] = {}
    exec(source, namespace)
    return InProcessStudent(namespace, seed=0)


def judge(source: str, task: FoldTask) -> None:
    student = student_with(source)
    LOOP.expect_right(student, LOOP.observe(student, task), task)


@pytest.mark.slow
@pytest.mark.parametrize("task", [TASK, UNEVEN], ids=["even", "uneven"])
def test_keras_gives_the_scores_that_were_computed(task: FoldTask) -> None:
    judge(FOLDS, task)


@pytest.mark.slow
def test_the_models_that_were_made_are_looked_at() -> None:
    with pytest.raises(WrongFolds) as caught:
        judge(FOLDS.replace("batch_size=batch_size", "batch_size=1"), TASK)
    expect_wrong(caught, "epochs", "was trained for a wrong number of epochs or in wrong batches")


@pytest.mark.slow
def test_a_builder_without_brackets_is_reported() -> None:
    student = student_with("def k_fold_scores(x, y, build_model, **settings): return build_model.fit(x, y)")
    with pytest.raises(Exception, match=r"build_model is a function\. Call it"):
        LOOP.observe(student, TASK)


# --- histories ---


def test_histories_are_compared_epoch_by_epoch() -> None:
    curves = TASK.curves(TASK.book_folds())
    expect_scores(curves.tolist(), TASK, "k_fold_histories()", every_epoch=True)
    expect_scores(curves[::-1], TASK, "k_fold_histories()", every_epoch=True)
    changed = curves.copy()
    changed[1, 0] += 1.0
    with pytest.raises(WrongFolds, match="those of earlier epochs are wrong"):
        expect_scores(changed, TASK, "k_fold_histories()", every_epoch=True)
    with pytest.raises(WrongFolds, match="4 lists, one per fold, of 6 numbers"):
        expect_scores(np.zeros((4, 5)), TASK, "k_fold_histories()", every_epoch=True)
    with pytest.raises(WrongFolds, match="not one per epoch"):
        expect_scores(curves.T, TASK, "k_fold_histories()", every_epoch=True)


def test_the_best_value_so_far_is_no_history() -> None:
    best = np.minimum.accumulate(TASK.curves(TASK.book_folds()), axis=1)
    with pytest.raises(WrongFolds, match="best epoch"):
        expect_scores(best, TASK, "k_fold_histories()", every_epoch=True)


def test_validation_errors_rise_at_the_end_of_each_fold() -> None:
    curves = TASK.curves(TASK.book_folds())
    assert (curves.argmin(axis=1) < TASK.epochs - 1).all()


def test_the_models_weights_tell_rows_whatever_the_scores_are() -> None:
    folds = [trained(TASK.descent(fold), TASK.epochs).weights for fold in TASK.book_folds()]
    models = [Trained((weights[:-1, None], weights[-1:])) for weights in folds]
    with pytest.raises(WrongFolds, match="each of the folds 2, 3 has a score that is not an MAE"):
        expect_scores([*TASK.curves(TASK.book_folds())[:2, -1], 99.0, 1.0], TASK, OF, models)


@pytest.mark.parametrize(
    "value",
    [None, "text", {}, [], [[1.0], [2.0, 3.0]], ModelHandle(1), True, [None] * 4, 10**400, [float("nan")] * 4],
    ids=repr,
)
@pytest.mark.parametrize("models", [[], [Trained(())] * 4, [Trained((np.zeros((13, 1)), np.full(1, np.nan)))] * 4])
def test_forged_values_and_weights_are_wrong_and_no_fault_of_the_kit(value: Any, models: Any) -> None:
    with pytest.raises(WrongFolds):
        expect_scores(value, TASK, OF, models)
    with pytest.raises(WrongFolds):
        expect_scores(value, TASK, OF, models, every_epoch=True)
