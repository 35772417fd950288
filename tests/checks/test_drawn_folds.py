"""Whatever is drawn for K-fold validation: right values are accepted, and the usual mistakes are not."""

from __future__ import annotations

import numpy as np
import pytest

from autograder.checks.boston.q4 import LOOP as HISTORIES
from autograder.checks.kfold.batch_probe import FoldPairs
from autograder.checks.kfold.diagnose_scores import diagnose_scores
from autograder.checks.kfold.expect import expect_scores
from autograder.checks.kfold.settings import CONSTANT, LONG, PAIRS, UNEVEN, UNEVEN_DISTANCE
from autograder.checks.kfold.task import PLAIN, Fold, FoldTask, LoopVariant, WrongFolds, example_task
from shared.checks.boston.blocks import SLACK, drawn_blocks
from shared.expect.draw import set_secret

DRAWS = [f"draw {number}" for number in range(12)]
SCORES = example_task(rows=12, k=4, epochs=6, seed=1365)
UNEVEN_TASK = example_task(rows=9, k=2, epochs=5, seed=31)
RECOMPILED = LoopVariant(recompiled=True)
CLOSE = 6e-3  # accepted error of a score


@pytest.mark.parametrize("name", DRAWS)
@pytest.mark.parametrize("task", [SCORES, UNEVEN_TASK, LONG, CONSTANT], ids=["even", "uneven", "long", "constant"])
def test_all_errors_of_a_drawn_task_are_larger_by_one_factor(task: FoldTask, name: str) -> None:
    drawn = task.drawn(name)
    factor = abs(float(drawn.y[-1] / task.y[-1]))
    assert 1.0 <= factor <= 1.3
    assert np.allclose(drawn.curves(drawn.book_folds()), factor * task.curves(task.book_folds()), rtol=1e-5)


def test_draws_differ_by_more_than_the_accepted_error() -> None:
    scores = [SCORES.drawn(name).curves(SCORES.book_folds())[:, -1] for name in DRAWS]
    names = range(len(DRAWS))
    assert all(np.abs(scores[one] - scores[other]).max() > CLOSE for one in names for other in names if one != other)


@pytest.mark.parametrize("name", DRAWS)
@pytest.mark.parametrize("variant", [PLAIN, RECOMPILED], ids=["plain", "compiled again"])
def test_mistakes_in_a_drawn_task_are_identified(name: str, variant: LoopVariant) -> None:
    task = SCORES.drawn(name)
    everything, book = np.arange(len(task.x)), task.book_folds()
    wrong = {
        "including its validation block": task.curves([Fold(everything, fold.val) for fold in book], variant),
        "training MAE": task.curves([Fold(fold.train, fold.train) for fold in book], variant),
        "mean squared error": task.curves(book, variant, squared=True),
        "on the first block again": task.curves([book[0]] * task.k, variant),
    }
    for said, curves in wrong.items():
        found = diagnose_scores(curves[:, -1:], task, "k_fold_scores()")
        assert found is not None
        assert said in str(found)
        with pytest.raises(WrongFolds):
            expect_scores(curves[:, -1], task, "k_fold_scores()")


@pytest.mark.parametrize("name", DRAWS)
def test_the_best_value_so_far_is_no_history_of_a_drawn_task(name: str) -> None:
    task = HISTORIES.example.drawn(name)
    curves = task.curves(task.book_folds())
    expect_scores(curves, task, HISTORIES.subject, every_epoch=True)
    with pytest.raises(WrongFolds, match="best epoch"):
        expect_scores(np.minimum.accumulate(curves, axis=1), task, HISTORIES.subject, every_epoch=True)


@pytest.mark.parametrize("name", DRAWS)
def test_other_epochs_and_batches_give_other_errors_for_drawn_pairs(name: str) -> None:
    pairs = PAIRS.drawn(name)
    right = pairs.curves()[:, -1]
    same = f"{pairs.epochs} epochs in batches of {pairs.batch_size}"
    others = [values for what, values in pairs.suspected() if what != same]
    assert min(np.abs(np.sort(values) - np.sort(right)).max() for values in others) > 2 * CLOSE


@pytest.mark.parametrize("name", DRAWS)
@pytest.mark.parametrize("pairs", [PAIRS, UNEVEN], ids=["even", "uneven"])
def test_all_errors_of_drawn_pairs_are_larger_by_one_factor(pairs: FoldPairs, name: str) -> None:
    drawn = pairs.drawn(name)
    size = abs(drawn.factor)
    assert np.allclose(drawn.curves(), size * pairs.curves())
    expected = size * pairs.curves_for_any_batch_size(UNEVEN_DISTANCE)
    assert np.allclose(drawn.curves_for_any_batch_size(UNEVEN_DISTANCE), expected)


@pytest.mark.parametrize("secret", DRAWS)
def test_errors_of_drawn_blocks_differ_from_those_of_mistakes(secret: str) -> None:
    set_secret(secret)
    try:
        blocks = drawn_blocks("k_fold_scores")
    finally:
        set_secret("")
    maes, rows = blocks.maes, blocks.rows
    wrong = [
        (rows**2).mean(axis=1),
        np.sqrt((rows**2).mean(axis=1)),
        np.array([np.abs(np.delete(rows, fold, axis=0)).mean() for fold in range(3)]),
        np.minimum.accumulate(maes),
        np.maximum.accumulate(maes),
        np.full(3, maes.mean()),
    ]
    assert all(np.abs(np.sort(values) - np.sort(maes)).max() > SLACK for values in wrong)
    mean = maes.mean()
    assert abs(mean - np.median(maes)) > SLACK
    assert abs(mean - round(mean)) > SLACK
    assert abs(mean - np.abs(blocks.y[:4]).mean()) > SLACK
