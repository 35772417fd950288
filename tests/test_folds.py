"""Scores that can be foreseen tell right K-fold loops from wrong ones, however they are written."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from autograder.checks.fold_loops import Loop
from autograder.fold_models import Trained
from autograder.fold_verdicts import expect_histories, expect_scores
from autograder.folds import FoldTask, WrongFolds, example_task
from shared.live import LiveStudent
from shared.student import ModelHandle

TASK = example_task(rows=12, k=4, epochs=6, seed=1365)
UNEVEN = example_task(rows=9, k=2, epochs=5, seed=31)
LOOP = Loop("k_fold_scores", TASK, every_epoch=False, default_epochs=100)
OF = "k_fold_scores()"

BEGIN = """
import keras
import numpy as np

def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    x, y, n, scores = train_data, train_targets, len(train_data) // k, []
"""
SLICES = """
        xv, yv = x[i*n:(i+1)*n], y[i*n:(i+1)*n]
        xt, yt = np.concatenate([x[:i*n], x[(i+1)*n:]]), np.concatenate([y[:i*n], y[(i+1)*n:]])
"""
FIT = "        m.fit(xt, yt, epochs=epochs, batch_size=batch_size, verbose=0)\n"
FIT_VAL = """
        h = m.fit(xt, yt, validation_data=(xv, yv), epochs=epochs, batch_size=batch_size, verbose=0).history
"""
SCORE = "        scores.append(m.evaluate(xv, yv, verbose=0)[1])\n"
EACH = "    for i in range(k):"
END = "    return scores\n"
NEW = "        m = build_model()\n"
TRAIN = NEW + FIT + SCORE
USUAL = EACH + SLICES + TRAIN + END

RIGHT = {
    "slices": USUAL,
    "a reversed loop, a tuple, np.r_": "    for i in reversed(range(k)):"
    + "\n        xv, yv = x[i*n:(i+1)*n], y[i*n:(i+1)*n]"
    + "\n        xt, yt = np.r_[x[:i*n], x[(i+1)*n:]], np.r_[y[:i*n], y[(i+1)*n:]]\n"
    + TRAIN
    + "    return tuple(scores)\n",
    "masks": EACH
    + """
        val = np.zeros(len(x), bool); val[i*n:(i+1)*n] = True
        xt, yt, xv, yv = x[~val], y[~val], x[val], y[val]
"""
    + TRAIN
    + "    return np.array(scores)\n",
    "a mask whose last fold takes the rest": EACH
    + """
        s = slice(i*n, (i+1)*n if i < k - 1 else len(x)); mask = np.ones(len(x), bool); mask[s] = False
        xt, yt, xv, yv = x[mask], y[mask], x[~mask], y[~mask]
"""
    + TRAIN
    + END,
    "array_split": "    for v in np.array_split(np.arange(len(x)), k):\n"
    + "        t = np.setdiff1d(np.arange(len(x)), v); xt, yt, xv, yv = x[t], y[t], x[v], y[v]\n"
    + TRAIN
    + END,
    "scikit-learn": """
    from sklearn.model_selection import KFold
    for t, v in KFold(k).split(x):
        xt, yt, xv, yv = x[t], y[t], x[v], y[v]
"""
    + TRAIN
    + END,
    "np.delete, predictions": EACH
    + "\n        v = np.arange(i*n, (i+1)*n); xv, yv, xt, yt = x[v], y[v], np.delete(x, v, 0), np.delete(y, v)\n"
    + NEW
    + FIT
    + "        scores.append(float(np.mean(np.abs(m.predict(xv, verbose=0).ravel() - yv))))\n"
    + END,
    "rows in another order": EACH
    + """
        v = np.arange(i*n, (i+1)*n); t = np.random.default_rng(0).permutation(np.setdiff1d(np.arange(len(x)), v))
        xt, yt, xv, yv = x[t], y[t], x[v], y[v]
"""
    + TRAIN
    + END,
    "history": EACH
    + SLICES
    + NEW
    + FIT_VAL
    + "        key = [q for q in h if q.startswith('val_') and q != 'val_loss'][0]\n"
    + "        scores.append(h[key][-1])\n"
    + END,
    "history's long name": EACH
    + SLICES
    + NEW
    + FIT_VAL
    + "        scores.append(h['val_mean_absolute_error'][-1])\n"
    + END,
    "the second of two metrics": EACH + SLICES + NEW + FIT + SCORE.replace("[1]", "[2]") + END,
    "return_dict, rounded": EACH
    + SLICES
    + NEW
    + FIT
    + "        scores.append(round(m.evaluate(xv, yv, verbose=0, return_dict=True)['mae'], 2))\n"
    + END,
    "one epoch at a time": EACH
    + SLICES
    + NEW
    + "        for _ in range(epochs): m.fit(xt, yt, batch_size=batch_size, verbose=0)\n"
    + SCORE
    + END,
    "train_on_batch": EACH
    + SLICES
    + NEW
    + "        for _ in range(epochs):\n            for s in range(0, len(xt), batch_size):\n"
    "                m.train_on_batch(xt[s:s+batch_size], yt[s:s+batch_size])\n" + SCORE + END,
    "clone_model": "    template = build_model()\n"
    + EACH
    + SLICES
    + "        m = keras.models.clone_model(template)\n"
    + FIT
    + SCORE
    + END,
    "weights put back": "    m = build_model(); w = m.get_weights()\n"
    + EACH
    + SLICES
    + "        m.set_weights(w)\n"
    + FIT
    + SCORE
    + END,
    "weights put back, compiled again": "    m = build_model(); m.predict(x[:1], verbose=0); w = m.get_weights()\n"
    + EACH
    + SLICES
    + "        m.set_weights(w); m.compile(optimizer='rmsprop', loss='mse', metrics=['mae'])\n"
    + FIT
    + SCORE
    + END,
    "normalised within the fold": EACH
    + SLICES
    + "        mean, std = xt.mean(0), xt.std(0); xt, xv = (xt - mean) / std, (xv - mean) / std\n"
    + TRAIN
    + END,
    "normalised within the fold by pandas": "    import pandas as pd\n"
    + EACH
    + SLICES
    + "        t = pd.DataFrame(xt); xt, xv = (t - t.mean()) / t.std(), (pd.DataFrame(xv) - t.mean()) / t.std()\n"
    + TRAIN
    + END,
    "normalised as a whole": "    x = (x - x.mean(0)) / x.std(0)\n" + USUAL,
    "nested functions": """
    def folds():
        for v in np.array_split(np.arange(len(x)), k):
            yield np.setdiff1d(np.arange(len(x)), v), v
    def score(t, v):
        m = build_model(); m.fit(x[t], y[t], epochs=epochs, batch_size=batch_size, verbose=0)
        return m.evaluate(x[v], y[v], verbose=0)[1]
    return [score(t, v) for t, v in folds()]
""",
}

# kind, what the message says, body
WRONG = {
    "K01 one model for all folds": (
        "fresh",
        "each of the folds 1, 2, 3 continued from the weights",
        "    m = build_model()\n" + EACH + SLICES + FIT + SCORE + END,
    ),
    "K02 recompiled, not reset": (
        "fresh",
        "each of the folds 1, 2, 3 continued from the weights",
        "    m = build_model()\n"
        + EACH
        + SLICES
        + "        m.compile(optimizer='rmsprop', loss='mse', metrics=['mae'])\n"
        + FIT
        + SCORE
        + END,
    ),
    "K03 all rows": (
        "rows",
        "each of the folds 0, 1, 2, 3 was trained on 3 of the 3 rows that it was validated on",
        EACH + SLICES + NEW + FIT.replace("xt, yt", "x, y") + SCORE + END,
    ),
    "K04 only later rows": (
        "rows",
        "fold 1 was trained on 6 of the 9 rows outside its block",
        EACH
        + SLICES
        + "        xt, yt = x[(i+1)*n:], y[(i+1)*n:]\n        if not len(xt): xt, yt = x[:i*n], y[:i*n]\n"
        + TRAIN
        + END,
    ),
    "K05 the first slice reaches into the block": (
        "rows",
        "was trained on 3 of the 3 rows that it was validated on",
        EACH + SLICES.replace(":i*n]", ":(i+1)*n]") + TRAIN + END,
    ),
    "K06 one row too many": (
        "rows",
        "each of the folds 0, 1, 2 was trained on 1 of the 4 rows that it was validated on",
        EACH + SLICES.replace("i*n:(i+1)*n]", "i*n:(i+1)*n+1]") + TRAIN + END,
    ),
    "K07 targets cut differently": (
        "rows",
        "with targets that belong to other rows",
        EACH + SLICES.replace("[y[:i*n], y[(i+1)*n:]]", "[y[(i+1)*n:], y[:i*n]]") + TRAIN + END,
    ),
    "K08 a fold missing": (
        "count",
        "4 numbers, one per fold, got a list of length 3",
        USUAL.replace("(k)", "(1, k)"),
    ),
    "K09 always the first block": (
        "rows",
        "each of the folds 1, 2, 3 was validated on 3 rows that fold 0 was validated on already",
        EACH + "\n        xv, yv, xt, yt = x[:n], y[:n], x[n:], y[n:]\n" + TRAIN + END,
    ),
    "K10 blocks of another size": (
        "rows",
        "fold 0 was validated on the rows 0, 1, its block are the rows 0, 1, 2",
        "    n = 2\n" + USUAL,
    ),
    "K11 the loss": ("score", "mean squared error", USUAL.replace("[1])", "[0])")),
    "the root of the loss": (
        "score",
        "root of the mean squared error",
        USUAL.replace("verbose=0)[1]", "verbose=0)[0]**.5"),
    ),
    "K12 scored on the training rows": ("score", "training MAE", USUAL.replace("evaluate(xv, yv", "evaluate(xt, yt")),
    "K13 training MAE of the history": (
        "score",
        "training MAE",
        EACH + SLICES + NEW + FIT_VAL + "        scores.append(h['mae'][-1])\n" + END,
    ),
    "K14 best epoch": (
        "score",
        "best epoch",
        EACH + SLICES + NEW + FIT_VAL + "        scores.append(min(h['val_mae']))\n" + END,
    ),
    "K15 only the last score": ("count", "length 1", EACH + SLICES + "        scores = []\n" + TRAIN + END),
    "K16 validated on other data": (
        "score",
        "has a score that is no MAE of its block",
        "    tx, ty = np.full((5, x.shape[1]), -1.), np.full(5, -10.)\n"
        + EACH
        + SLICES
        + "        xv, yv = tx, ty\n"
        + TRAIN
        + END,
    ),
    "K17 epochs ignored": ("epochs", "was trained for 20 epoch", USUAL.replace("epochs=epochs", "epochs=20")),
    "K17 batch size ignored": (
        "epochs",
        "was trained in 54 updates; 6 epochs of one batch each were asked for",
        USUAL.replace("batch_size=batch_size", "batch_size=1"),
    ),
    "K19 k ignored": (
        "count",
        "4 numbers, one per fold, got a list of length 3",
        "    k = 3; n = len(x) // k\n" + USUAL,
    ),
    "K20 shuffled apart": (
        "rows",
        "with targets that belong to other rows",
        "    x = np.random.permutation(x); y = np.random.permutation(y)\n" + USUAL,
    ),
    "K21 a new random split each time": (
        "rows",
        "that fold 0 was validated on already",
        EACH + "\n        p = np.random.default_rng(i).permutation(len(x)); v, t = p[:n], p[n:]\n"
        "        xt, yt, xv, yv = x[t], y[t], x[v], y[v]\n" + TRAIN + END,
    ),
    "K24 the mean": ("count", "Return the list, not its mean", USUAL.replace("scores\n", "float(np.mean(scores))\n")),
    "interleaved rows": (
        "rows",
        "fold 0 was validated on the rows 0, 4, 8, its block are the rows 0, 1, 2",
        EACH + "\n        v = np.arange(len(x)) % k == i; xt, yt, xv, yv = x[~v], y[~v], x[v], y[v]\n" + TRAIN + END,
    ),
    "not trained": ("unknown", "has a model that was not trained", EACH + SLICES + NEW + SCORE + END),
    "copies of one model, trained on all rows": (
        "rows",
        "trained on all rows, those it was validated on included",
        "    template = build_model()\n"
        + EACH
        + SLICES
        + "        m = keras.models.clone_model(template)\n"
        + FIT.replace("xt, yt", "x, y")
        + SCORE
        + END,
    ),
    "another model than the given one": (
        "unknown",
        "build_model that it is given is not called",
        "    def build_model():\n        m = keras.Sequential([keras.layers.Dense(1)])\n"
        "        m.compile('rmsprop', 'mse', metrics=['mae']); return m\n" + USUAL,
    ),
}


def student_with(body: str) -> LiveStudent:
    namespace: dict[str, object] = {}
    exec(BEGIN + body, namespace)
    return LiveStudent(namespace, seed=0)


def judge(body: str, task: FoldTask) -> None:
    student = student_with(body)
    LOOP.expect_right(student, LOOP.observe(student, task), task)


@pytest.mark.slow
@pytest.mark.parametrize("name", RIGHT)
def test_a_right_loop_is_accepted(name: str) -> None:
    judge(RIGHT[name], TASK)


@pytest.mark.slow
@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_loop_is_told_what_it_did(name: str) -> None:
    kind, said, body = WRONG[name]
    with pytest.raises(WrongFolds) as caught:
        judge(body, TASK)
    assert said in str(caught.value)
    assert caught.value.kind == kind
    assert str(caught.value).startswith(f"{OF}: ")
    assert not any(digit in caught.value.hint for digit in "0123456789")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["slices", "scikit-learn", "array_split", "a mask whose last fold takes the rest"])
def test_rows_left_over_may_be_trained_on_or_shared_out(name: str) -> None:
    judge(RIGHT[name], UNEVEN)


@pytest.mark.slow
def test_rows_left_over_may_not_be_lost() -> None:
    with pytest.raises(WrongFolds, match="trained on 4 of the 5 rows outside its block"):
        judge("    x, y = x[:n*k], y[:n*k]\n" + USUAL, UNEVEN)


@pytest.mark.slow
def test_a_builder_that_is_not_called_is_told() -> None:
    student = student_with("    m = build_model\n    return m.fit(x, y)\n")
    with pytest.raises(Exception, match=r"build_model is a function\. Call it"):
        LOOP.observe(student, TASK)


# --- without TensorFlow ---


def test_histories_are_compared_epoch_by_epoch() -> None:
    curves = TASK.curves(TASK.book_folds())
    expect_histories(curves.tolist(), TASK, "k_fold_histories()")
    expect_histories(curves[::-1], TASK, "k_fold_histories()")
    changed = curves.copy()
    changed[1, 0] += 1.0
    with pytest.raises(WrongFolds, match="those of earlier epochs are not"):
        expect_histories(changed, TASK, "k_fold_histories()")
    with pytest.raises(WrongFolds, match="4 lists, one per fold, of 6 numbers"):
        expect_histories(np.zeros((4, 5)), TASK, "k_fold_histories()")
    with pytest.raises(WrongFolds, match="the other way round"):
        expect_histories(curves.T, TASK, "k_fold_histories()")


def test_the_best_value_so_far_is_no_history() -> None:
    best = np.minimum.accumulate(TASK.curves(TASK.book_folds()), axis=1)
    with pytest.raises(WrongFolds, match="best epoch"):
        expect_histories(best, TASK, "k_fold_histories()")


def test_validation_errors_rise_at_the_end_of_each_fold() -> None:
    curves = TASK.curves(TASK.book_folds())
    assert (curves.argmin(axis=1) < TASK.epochs - 1).all()


def test_the_models_weights_tell_rows_whatever_the_scores_are() -> None:
    folds = [TASK.descent(fold).train(TASK.epochs).weights for fold in TASK.book_folds()]
    models = [Trained((weights[:-1, None], weights[-1:])) for weights in folds]
    with pytest.raises(WrongFolds, match="each of the folds 2, 3 has a score that is no MAE of its block"):
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
        expect_histories(value, TASK, OF, models)
