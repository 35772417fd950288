"""The Boston checks of the averaged curve: right answers pass, classical mistakes fail where they should."""

from __future__ import annotations

import pytest
from boston_answers import IMPORTS, Q5, Q6, Q7, failed, numbered

# --- q5 ---

AVERAGE = IMPORTS + "def average_history(histories):\n"


@pytest.mark.parametrize(
    "body",
    [
        "    return np.mean(histories, axis=0)",
        "    return [sum(t) / len(t) for t in zip(*histories)]",
        "    return pd.DataFrame(histories).mean()",
        "    return [np.mean([x[i] for x in histories]) for i in range(len(histories[0]))]",
    ],
)
def test_a_right_average_is_accepted(body: str) -> None:
    assert failed(AVERAGE + body, Q5) == set()


@pytest.mark.parametrize(
    ("places", "body"),
    [
        ("123", "    return [np.mean(h) for h in histories]"),
        ("123", "    return np.mean(histories)"),
        ("123", "    return [sum(h[i] for h in histories) for i in range(len(histories[0]))]"),
        ("123", "    return [sum(h[i] for h in histories) / 4 for i in range(len(histories[0]))]"),
        ("23", "    return [sum(h[i] for h in histories) / 2 for i in range(len(histories[0]))]"),
        ("123", "    return [np.mean([x[i] for x in histories]) for i in range(num_epochs)]"),
        ("23", "    return np.median(histories, axis=0)"),
        ("3", "    mean = np.mean(histories, axis=0); histories[0][0] = 0.0; return mean"),
        ("2", "    return [sum(set(t)) / len(set(t)) for t in zip(*histories)]"),
    ],
    ids=["H01", "H02", "H03", "H04", "two folds", "H05", "AH04", "in place", "equal values once"],
)
def test_a_wrong_average_is_told(places: str, body: str) -> None:
    assert failed(AVERAGE + body, Q5) == numbered(Q5, places)


# --- q6 and q7 ---

PLOT = """
import matplotlib.pyplot as plt
import numpy as np
def plot_validation_mae(history, skip=0):
    fig, ax = plt.subplots()
    ax.plot(range(skip + 1, len(history) + 1), history[skip:])
    ax.set_xlabel("Epochs"); ax.set_ylabel("MAE")
    return ax
"""
X, Y = "range(skip + 1, len(history) + 1)", "history[skip:]"


@pytest.mark.parametrize(
    "answer",
    [
        PLOT,
        PLOT.replace(X, "range(1, len(history) - skip + 1)"),
        PLOT.replace("ax.plot", "ax.scatter"),
        PLOT.replace(X, f"np.array({X}) * 1.0"),
        PLOT.replace(f"{X}, {Y}", "range(1, len(history) + 1), [np.nan] * skip + history[skip:]"),
    ],
    ids=["from skip + 1", "H08, from 1 as in the book", "dots", "AH05", "no numbers"],
)
def test_a_right_plot_is_accepted(answer: str) -> None:
    assert failed(answer, Q6) == set()


@pytest.mark.parametrize(
    ("places", "old", "new"),
    [
        ("34", Y, "history[:-skip or None]"),
        ("34", f"{X}, {Y}", "history[:skip or None]"),
        ("4", X + ", ", ""),
        ("4", X, "range(skip, len(history))"),
        ("3", "ax.set_xlabel", "ax.plot(history); ax.set_xlabel"),
        ("2", 'ax.set_ylabel("MAE")', ""),
        ("5", "fig, ax = plt.subplots()", "ax = plt.gca()"),
        ("1", "skip=0", "skip=2"),
        ("3", 'ax.set_ylabel("MAE")', 'ax.set_ylabel("" if skip else "MAE")'),
        ("5", "return ax", "plt.show(); return ax"),
        ("5", "return ax", "del history[:skip]; return ax"),
    ],
    ids=[
        "H06",
        "H07",
        "from 0",
        "from skip",
        "all as well",
        "no label",
        "the last figure",
        "skip",
        "label",
        "show",
        "list",
    ],
)
def test_a_wrong_plot_is_told(places: str, old: str, new: str) -> None:
    assert old in PLOT
    assert failed(PLOT.replace(old, new), Q6) >= numbered(Q6, places)


BEST = IMPORTS + "def best_num_epochs(history, skip=10):\n"


@pytest.mark.parametrize(
    "body",
    [
        "    return skip + int(np.argmin(history[skip:])) + 1",
        "    a = np.array(history); a[:skip] = np.inf; return a.argmin() + 1",
        "    return len(history) - int(np.argmin(history[skip:][::-1]))",
    ],
    ids=["slice", "masked", "the last of equals"],
)
def test_a_right_epoch_is_accepted(body: str) -> None:
    assert failed(BEST + body, Q7) == set()


@pytest.mark.parametrize(
    ("places", "body"),
    [
        ("123", "    return int(np.argmin(history[skip:])) + 1"),
        ("123", "    return int(np.argmin(history[skip:])) + skip"),
        ("123", "    return int(np.argmin(history)) + 1"),
        ("123", "    return float(skip + np.argmin(history[skip:]) + 1)"),
        ("123", "    return skip + int(np.argmax(history[skip:])) + 1"),
        ("23", "    return skip + 2 + int(np.argmin(history[skip + 1:]))"),
        ("2", "    return min(range(skip, len(history)), key=history.__getitem__) + 1 - 5 * (skip == 10)"),
        ("3", "    return history.index(min(history[skip:])) + 1"),
        ("3", "    return skip + int(np.argmin(np.round(history[skip:], 2))) + 1"),
        ("3", "    return skip + int(np.argmin(history[skip:300])) + 1"),
        ("3", "    best = skip + int(np.argmin(history[skip:])) + 1; history.sort(); return best"),
    ],
    ids=[
        "H08",
        "P11",
        "nothing skipped",
        "float",
        "P12",
        "one more skipped",
        "another default",
        "looked up in the whole list",
        "rounded",
        "the first 300",
        "sorted in place",
    ],
)
def test_a_wrong_epoch_is_told(places: str, body: str) -> None:
    assert failed(BEST + body, Q7) == numbered(Q7, places)
