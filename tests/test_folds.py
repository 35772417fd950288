"""Scores that can be foreseen tell right K-fold loops from wrong ones, however they are written."""

from __future__ import annotations

import numpy as np
import pytest

from autograder.folds import FoldTask, example_task, expect_histories, expect_scores
from shared.live import LiveStudent
from shared.student import Wrong

TASK = example_task(rows=12, k=3, epochs=6)
UNEVEN = example_task(rows=14, k=3, epochs=5)

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
LOOP = "    for i in range(k):"
END = "    return scores\n"
NEW = "        m = build_model()\n"

RIGHT = {
    "slices": LOOP + SLICES + NEW + FIT + SCORE + END,
    "a generator of folds, reversed, as a tuple": "    for i in reversed(range(k)):"
    + SLICES
    + NEW
    + FIT
    + SCORE
    + "    return tuple(scores)\n",
    "masks": LOOP
    + """
        val = np.zeros(len(x), bool); val[i*n:(i+1)*n] = True
        xt, yt, xv, yv = x[~val], y[~val], x[val], y[val]
"""
    + NEW
    + FIT
    + SCORE
    + "    return np.array(scores)\n",
    "scikit-learn": """
    from sklearn.model_selection import KFold
    for t, v in KFold(k).split(x):
        xt, yt, xv, yv = x[t], y[t], x[v], y[v]
"""
    + NEW
    + FIT
    + SCORE
    + END,
    "rows in another order": LOOP
    + """
        v = np.arange(i*n, (i+1)*n); t = np.random.default_rng(0).permutation(np.setdiff1d(np.arange(len(x)), v))
        xt, yt, xv, yv = x[t], y[t], x[v], y[v]
"""
    + NEW
    + FIT
    + SCORE
    + END,
    "history": LOOP + SLICES + NEW + FIT_VAL + "        scores.append(h['val_mae'][-1])\n" + END,
    "predictions": LOOP
    + SLICES
    + NEW
    + FIT
    + "        scores.append(float(np.mean(np.abs(m.predict(xv, verbose=0).ravel() - yv))))\n"
    + END,
    "return_dict": LOOP
    + SLICES
    + NEW
    + FIT
    + "        scores.append(m.evaluate(xv, yv, verbose=0, return_dict=True)['mae'])\n"
    + END,
    "one epoch at a time": LOOP
    + SLICES
    + NEW
    + "        for _ in range(epochs): m.fit(xt, yt, batch_size=batch_size, verbose=0)\n"
    + SCORE
    + END,
    "train_on_batch": LOOP
    + SLICES
    + NEW
    + "        for _ in range(epochs):\n            for s in range(0, len(xt), batch_size):\n"
    "                m.train_on_batch(xt[s:s+batch_size], yt[s:s+batch_size])\n" + SCORE + END,
    "clone_model": "    template = build_model()\n"
    + LOOP
    + SLICES
    + "        m = keras.models.clone_model(template)\n        m.compile('sgd', 'mse', metrics=['mae'])\n"
    "        m.optimizer.learning_rate = template.optimizer.learning_rate\n" + FIT + SCORE + END,
    "weights restored": "    m = build_model(); w = m.get_weights()\n"
    + LOOP
    + SLICES
    + "        m.set_weights(w)\n"
    + FIT
    + SCORE
    + END,
    "normalised within the fold": LOOP
    + SLICES
    + "        mean, std = xt.mean(0), xt.std(0); xt, xv = (xt - mean) / std, (xv - mean) / std\n"
    + NEW
    + FIT
    + SCORE
    + END,
}

WRONG = {
    "one model for all folds": (
        "continued from the weights",
        "    m = build_model()\n" + LOOP + SLICES + FIT + SCORE + END,
    ),
    "recompiled, not reset": (
        "continued from the weights",
        "    m = build_model(); o = float(m.optimizer.learning_rate)\n"
        + LOOP
        + SLICES
        + "        m.compile(keras.optimizers.SGD(o), 'mse', metrics=['mae'])\n"
        + FIT
        + SCORE
        + END,
    ),
    "all rows": ("validated on as well", LOOP + SLICES + NEW + FIT.replace("xt, yt", "x, y") + SCORE + END),
    "later rows only": (
        "behind its block",
        LOOP + SLICES + "        if i < k - 1: xt, yt = x[(i+1)*n:], y[(i+1)*n:]\n" + NEW + FIT + SCORE + END,
    ),
    "one row too many": (
        "fold",
        LOOP
        + SLICES.replace("xv, yv = x[i*n:(i+1)*n], y[i*n:(i+1)*n]", "xv, yv = x[i*n:(i+1)*n+1], y[i*n:(i+1)*n+1]")
        + NEW
        + FIT
        + SCORE
        + END,
    ),
    "targets in another order": (
        "fold",
        LOOP + SLICES.replace("[y[:i*n], y[(i+1)*n:]]", "[y[(i+1)*n:], y[:i*n]]") + NEW + FIT + SCORE + END,
    ),
    "a fold missing": ("one score", LOOP.replace("range(k)", "range(1, k)") + SLICES + NEW + FIT + SCORE + END),
    "always the first fold": (
        "first block",
        LOOP
        + SLICES.replace("i*n:(i+1)*n", "0:n").replace(":i*n", ":0").replace("(i+1)*n:", "n:")
        + NEW
        + FIT
        + SCORE
        + END,
    ),
    "loss": ("squared error", LOOP + SLICES + NEW + FIT + SCORE.replace("[1]", "[0]") + END),
    "scored on the training rows": (
        "training MAE",
        LOOP + SLICES + NEW + FIT + SCORE.replace("xv, yv", "xt, yt") + END,
    ),
    "training MAE of the history": (
        "training MAE",
        LOOP + SLICES + NEW + FIT_VAL + "        scores.append(h['mae'][-1])\n" + END,
    ),
    "best epoch": ("best epoch", LOOP + SLICES + NEW + FIT_VAL + "        scores.append(min(h['val_mae']))\n" + END),
    "only the last score": ("one score", LOOP + SLICES + "        scores = []\n" + NEW + FIT + SCORE + END),
    "epochs ignored": ("1 epoch", LOOP + SLICES + NEW + FIT.replace("epochs=epochs", "epochs=1") + SCORE + END),
    "k ignored": ("one score", "    k = 4; n = len(x) // k\n" + LOOP + SLICES + NEW + FIT + SCORE + END),
    "rows and targets shuffled apart": (
        "fold",
        "    y = np.random.default_rng(1).permutation(y)\n" + LOOP + SLICES + NEW + FIT + SCORE + END,
    ),
    "a new random split each time": (
        "fold",
        LOOP + "\n        p = np.random.default_rng(i).permutation(len(x)); v, t = p[:n], p[n:]\n"
        "        xt, yt, xv, yv = x[t], y[t], x[v], y[v]\n" + NEW + FIT + SCORE + END,
    ),
    "the mean": ("one score", LOOP + SLICES + NEW + FIT + SCORE + "    return float(np.mean(scores))\n"),
}
pytestmark = pytest.mark.slow


def scores(body: str, task: FoldTask) -> object:
    """What a loop returns for a task."""
    namespace: dict[str, object] = {}
    exec(BEGIN + body, namespace)
    student = LiveStudent(namespace, seed=0)
    arguments = {"build_model": task.builder, "k": task.k, "epochs": task.epochs, "batch_size": 64}
    return student.call("k_fold_scores", task.x, task.y, **arguments)


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_loop_is_accepted(name: str) -> None:
    expect_scores(scores(RIGHT[name], TASK), TASK, "k_fold_scores()")


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_loop_is_told_what_it_did(name: str) -> None:
    reason, body = WRONG[name]
    with pytest.raises(Wrong, match=reason):
        expect_scores(scores(body, TASK), TASK, "k_fold_scores()")


@pytest.mark.parametrize("name", ["slices", "scikit-learn"])
def test_rows_left_over_may_be_trained_on_or_shared_out(name: str) -> None:
    expect_scores(scores(RIGHT[name], UNEVEN), UNEVEN, "k_fold_scores()")


def test_rows_left_over_may_not_be_lost() -> None:
    body = "    x, y = x[:n*k], y[:n*k]\n" + RIGHT["slices"]
    with pytest.raises(Wrong):
        expect_scores(scores(body, UNEVEN), UNEVEN, "k_fold_scores()")


def test_histories_are_compared_epoch_by_epoch() -> None:
    curves = TASK.curves(TASK.book_folds())
    expect_histories(curves.tolist(), TASK, "k_fold_histories()")
    changed = curves.copy()
    changed[1, 0] += 1.0
    with pytest.raises(Wrong, match="earlier ones are not"):
        expect_histories(changed, TASK, "k_fold_histories()")
    with pytest.raises(Wrong, match="lists of 6 values"):
        expect_histories(np.zeros((3, 5)), TASK, "k_fold_histories()")
