"""The checks of the Boston assignment: right answers by other means pass, classical mistakes fail where they should.

What the K-fold loops did is told in `test_folds.py`; here it is that each check looks for its own fault.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from autograder.checks import boston as hidden
from shared.checks import boston as public
from shared.live import LiveStudent
from shared.student import Wrong

IMPORTS = """
import numpy as np
import pandas as pd
"""
KERAS = """
import keras
from keras import layers
"""
Q1 = (
    "test_training_data_gets_mean_0_and_deviation_1",
    "test_test_data_is_scaled_like_the_training_data",
    "test_each_feature_has_a_scale_of_its_own",
    "test_a_single_test_row_can_be_scaled",
    "test_normalizing_leaves_its_arguments_alone",
)
Q2 = (
    "test_model_is_compiled_and_gives_one_price_per_row",
    "test_default_layers_are_64_64_and_1",
    "test_hidden_units_are_honoured",
    "test_nothing_is_dropped_at_random",
    "test_prices_can_be_any_number",
    "test_loss_is_mse",
    "test_optimizer_is_rmsprop",
    "test_mae_is_reported",
    "test_each_call_makes_a_fresh_model",
)
Q5 = (
    "test_each_epoch_is_averaged_over_the_folds",
    "test_any_number_of_folds_can_be_averaged",
    "test_averaging_leaves_the_histories_alone",
)
Q6 = (
    "test_the_whole_curve_is_drawn",
    "test_both_axes_have_a_label",
    "test_the_first_epochs_are_left_out",
    "test_epochs_on_the_axis_count_from_one",
    "test_each_plot_has_a_figure_of_its_own",
)
Q7 = (
    "test_epochs_count_from_the_beginning",
    "test_ten_epochs_are_skipped_by_default",
    "test_any_epoch_can_be_the_best",
)
Q9 = ("test_there_is_one_price_per_row", "test_any_number_of_rows_gets_its_prices")


def failed(answer: str, checks: Iterable[str]) -> set[str]:
    """The checks that an answer does not pass."""
    namespace: dict[str, object] = {}
    exec(answer, namespace)
    student = LiveStudent(namespace, seed=0)
    names = set()
    for name in checks:
        try:
            (getattr(public, name, None) or getattr(hidden, name))(student)
        except Wrong as wrong:
            assert name in vars(public) or wrong.hint, f"{name} fails without a hint"
            names.add(name)
        student.forget()
    return names


def numbered(checks: tuple[str, ...], places: str) -> set[str]:
    return {checks[int(place) - 1] for place in places}


# --- q1 ---

NORMALIZE = "def normalize(train, test):\n"
RIGHT_NORMALIZE = {
    "AN01": "    m, s = train.mean(axis=0), train.std(axis=0)\n    return (train - m) / s, (test - m) / s",
    "AN03": """
    m = train.mean(0); c = train - m; s = np.sqrt((c ** 2).mean(0))
    return c / s, (test - m) / s""",
    "AN04": """
    a = pd.DataFrame(train); m, s = a.mean(), a.std()
    return (a - m) / s, (pd.DataFrame(test) - m) / s""",
    "AN05": "    m, s = train.mean(0), train.std(0) + 1e-7\n    return [(train - m) / s, (test - m) / s]",
    "AN06": """
    from sklearn.preprocessing import StandardScaler
    scaler = StandardScaler().fit(train)
    return scaler.transform(train), scaler.transform(test)""",
    "AN10": """
    m, s = train.mean(0), train.std(0)
    return ((train - m) / s).astype("float32"), np.asfortranarray((test - m) / s).tolist()""",
}
# Which checks fail, by their numbers, and the answer.
WRONG_NORMALIZE = {
    "N01": ("234", "    return (train - train.mean(0)) / train.std(0), (test - test.mean(0)) / test.std(0)"),
    "N02": (
        "12345",
        "    b = np.r_[train, test]; m, s = b.mean(0), b.std(0)\n    return (train - m) / s, (test - m) / s",
    ),
    "N03": ("12345", "    return (train - train.mean()) / train.std(), (test - train.mean()) / train.std()"),
    "N04": (
        "12345",
        "    f = lambda a: (a - a.mean(1, keepdims=True)) / a.std(1, keepdims=True)\n    return f(train), f(test)",
    ),
    # Where the standard deviation is 1, the variance is as well.
    "N05": ("12345", "    return (train - train.mean(0)) / train.var(0), (test - train.mean(0)) / train.var(0)"),
    "N06": ("12345", "    return train - train.mean(0) / train.std(0), test - train.mean(0) / train.std(0)"),
    "N07": ("234", "    return (train - train.mean(0)) / train.std(0), test - train.mean(0)"),
    "N08": (
        "234",
        "    train = (train - train.mean(0)) / train.std(0)\n    return train, (test - train.mean(0)) / train.std(0)",
    ),
    "N09": (
        "5",
        "    mean = train.mean(axis=0); train -= mean\n    std = train.std(axis=0); train /= std\n"
        "    test -= mean; test /= std\n    return train, test",
    ),
    "N11": (
        "12345",
        "    lo, hi = train.min(0), train.max(0)\n    return (train - lo) / (hi - lo), (test - lo) / (hi - lo)",
    ),
    "N14": ("12345", "    return train, test"),
    "AN11, the statistics too": (
        "12345",
        "    m, s = train.mean(0), train.std(0)\n    return (train - m) / s, (test - m) / s, m, s",
    ),
    "exchanged": ("12345", "    m, s = train.mean(0), train.std(0)\n    return (test - m) / s, (train - m) / s"),
    "a single row is scaled by itself": (
        "4",
        "    m, s = train.mean(0), train.std(0)\n    if len(test) == 1 and len(train) > 2: test = 0 * test + m\n"
        "    return (train - m) / s, (test - m) / s",
    ),
}


@pytest.mark.parametrize("name", RIGHT_NORMALIZE)
def test_a_right_normalization_is_accepted(name: str) -> None:
    assert failed(IMPORTS + NORMALIZE + RIGHT_NORMALIZE[name], Q1) == set()


@pytest.mark.parametrize("name", WRONG_NORMALIZE)
def test_a_wrong_normalization_is_told(name: str) -> None:
    places, answer = WRONG_NORMALIZE[name]
    assert failed(IMPORTS + NORMALIZE + answer, Q1) == numbered(Q1, places)


@pytest.mark.slow
def test_a_keras_layer_may_normalize() -> None:
    answer = "    n = keras.layers.Normalization(); n.adapt(train)\n    return n(train), n(test)"
    assert failed(KERAS + NORMALIZE + answer, Q1) == set()


# --- q2 ---

BUILD = KERAS + "def build_model(hidden_units=(64, 64)):\n"
STACK = "    m = keras.Sequential([layers.Dense(u, activation='relu') for u in hidden_units] + [layers.Dense(1)])\n"
COMPILE = "    m.compile(optimizer='rmsprop', loss='mse', metrics=['mae'])\n    return m\n"
RIGHT_MODELS = {
    "AR01": STACK.replace("Dense(1)", "Dense(1, activation='linear')")
    + "    m.compile('rmsprop', keras.losses.MeanSquaredError(), metrics=[keras.metrics.MeanAbsoluteError()])\n"
    + "    return m\n",
    "AR01, functions": STACK
    + "    m.compile(keras.optimizers.RMSprop(), lambda y, p: keras.ops.mean((y - p) ** 2, -1), metrics=['MAE'])\n"
    + "    return m\n",
    "AR02": STACK + COMPILE.replace("['mae']", "['mse', 'mae']"),
    "AR04": STACK.replace("Sequential([", "Sequential([keras.Input((13,))] + [") + COMPILE,
    "AR05": """
    i = x = keras.Input((13,))
    for u in hidden_units: x = layers.Dense(u, activation="relu")(x)
    m = keras.Model(i, layers.Reshape(())(layers.Dense(1)(x)))
"""
    + COMPILE,
}
WRONG_MODELS = {
    "R01": ("235", STACK.replace("Dense(1)", "Dense(1, activation='relu')") + COMPILE),
    "R02": ("235", STACK.replace("Dense(1)", "Dense(1, activation='sigmoid')") + COMPILE),
    "R03": ("6", STACK + COMPILE.replace("'mse'", "'binary_crossentropy'")),
    "R04": ("8", STACK + COMPILE.replace("'mae'", "'accuracy'")),
    "R05": ("6", STACK + COMPILE.replace("'mse'", "'mae'")),
    "R06": ("1235789", STACK.replace("Dense(1)", "Dense(13)") + COMPILE),
    "R08": ("23", STACK.replace(", activation='relu'", "") + COMPILE),
    "AR03": ("67", STACK + COMPILE.replace("'mse'", "'huber'").replace("'rmsprop'", "'adam'")),
    "no metric": ("8", STACK + COMPILE.replace(", metrics=['mae']", "")),
    "root of the squares": ("8", STACK + COMPILE.replace("'mae'", "keras.metrics.RootMeanSquaredError()")),
    "another learning rate": ("7", STACK + COMPILE.replace("'rmsprop'", "keras.optimizers.RMSprop(0.01)")),
    "clipped gradients": ("7", STACK + COMPILE.replace("'rmsprop'", "keras.optimizers.RMSprop(clipnorm=1.0)")),
    "a metric for (n, 1) only": ("8", STACK + COMPILE.replace("'mae'", "lambda y, p: keras.ops.mean(abs(y - p))")),
    "dropout": ("4", STACK.replace("[layers.Dense(1)]", "[layers.Dropout(.5), layers.Dense(1)]") + COMPILE),
    "units ignored": ("3", STACK.replace("in hidden_units", "in (64, 64)") + COMPILE),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", RIGHT_MODELS)
def test_a_right_model_is_accepted(name: str) -> None:
    assert failed(BUILD + RIGHT_MODELS[name], Q2) == set()


@pytest.mark.slow
@pytest.mark.parametrize("name", WRONG_MODELS)
def test_a_wrong_model_is_told(name: str) -> None:
    places, body = WRONG_MODELS[name]
    assert failed(BUILD + body, Q2) == numbered(Q2, places)


@pytest.mark.slow
def test_an_optimizer_made_once_serves_one_model_only() -> None:  # R09
    answer = (
        BUILD.replace("def ", "opt = keras.optimizers.RMSprop()\ndef ") + STACK + COMPILE.replace("'rmsprop'", "opt")
    )
    assert "test_each_call_makes_a_fresh_model" in failed(answer, Q2[-2:])


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


# --- q3: each check looks for its own fault ---

FOLDS = """
import numpy as np
def k_fold_scores(x, y, build_model, k=4, epochs=100, batch_size=16):
    n, scores = len(x) // k, []
    for i in range(k):
        b = np.arange(i * n, (i + 1) * n)
        m = build_model()
        m.fit(np.delete(x, b, 0), np.delete(y, b), epochs=epochs, batch_size=batch_size, verbose=0)
        scores.append(m.evaluate(x[b], y[b], verbose=0)[1])
    return scores
"""
CALLBACKS = """
import keras
STOP = keras.callbacks.EarlyStopping(monitor="val_loss", patience=10)
SLOWER = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate if epoch < 20 else 0.9 * rate)
def fit_whole_batches(m, x, y, epochs, batch_size, verbose):
    for _ in range(epochs):
        for end in range(batch_size, len(x) + 1, batch_size):
            m.train_on_batch(x[end - batch_size : end], y[end - batch_size : end])
"""
FRESH, ROWS, SCORES, SETTINGS, DEFAULTS, DATA = (
    "test_each_fold_begins_with_a_fresh_model",
    "test_each_fold_learns_from_the_rows_outside_its_block",
    "test_scores_are_validation_errors_after_the_last_epoch",
    "test_epochs_and_batch_size_are_honoured_in_each_fold",
    "test_defaults_are_4_folds_100_epochs_and_batches_of_16",
    "test_k_fold_scores_leaves_the_data_alone",
)
Q3_HIDDEN = (FRESH, ROWS, SCORES, SETTINGS, DEFAULTS, DATA)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("expected", "old", "new"),
    [
        (set(), "", ""),
        ({FRESH}, "        m = build_model()\n", "        m = m if i else build_model()\n"),
        ({ROWS}, "np.delete(x, b, 0), np.delete(y, b)", "x, y"),
        ({SCORES}, "[1])", "[0])"),
        ({SETTINGS}, "epochs=epochs", "epochs=3"),
        ({SETTINGS}, "batch_size=batch_size", "batch_size=1"),
        ({SETTINGS}, "batch_size=batch_size, ", ""),
        ({SETTINGS}, "verbose=0)\n", "verbose=0, callbacks=[STOP], validation_data=(x[b], y[b]))\n"),
        ({SETTINGS}, "verbose=0)\n", "verbose=0, callbacks=[SLOWER])\n"),
        (
            {SETTINGS},
            "        m.fit(",
            "        batch_size = min(batch_size, len(x) - n)\n        fit_whole_batches(m, ",
        ),
        ({DEFAULTS}, "epochs=100", "epochs=500"),
        ({DATA}, "    return scores", "    y += 1\n    return scores"),
        ({SCORES}, "return scores", "return [0.0] * k"),
        (set(Q3_HIDDEN), "    n, scores", "    return [0.0] * k\n    n, scores"),
        (set(Q3_HIDDEN), "        m.fit(", "        (lambda *given, **settings: None)("),
        (set(Q3_HIDDEN), "return scores", "return np.mean(scores)"),
    ],
    ids=[
        "right",
        "K01",
        "K03",
        "K11",
        "K17 epochs",
        "K17 batch",
        "batch",
        "early stopping",
        "learning rate",
        "whole batches",
        "default",
        "K23",
        "zeros",
        "nothing",
        "untrained",
        "K24",
    ],
)
def test_a_fault_of_a_loop_is_counted_once(expected: set[str], old: str, new: str) -> None:
    assert failed(CALLBACKS + FOLDS.replace(old, new) if old else FOLDS, Q3_HIDDEN) == expected


@pytest.mark.slow
@pytest.mark.parametrize(("epochs", "expected"), [(100, set()), (90, {DEFAULTS})])
def test_defaults_that_are_not_shown_are_tried(epochs: int, expected: set[str]) -> None:
    unseen = "k_fold_scores(x, y, build_model, k=None, epochs=None, batch_size=None):\n"
    unseen += f"    k, epochs, batch_size = k or 4, epochs or {epochs}, batch_size or 16"
    answer = FOLDS.replace("k_fold_scores(x, y, build_model, k=4, epochs=100, batch_size=16):", unseen)
    assert failed(answer, [DEFAULTS]) == expected


# --- q8, q9 and q10 ---

FINAL = """
import keras
def train_final_model(x, y, build_model, epochs=130, batch_size=16):
    m = build_model()
    m.fit(x, y, epochs=epochs, batch_size=batch_size, verbose=0)
    return m
"""
Q8 = (
    "test_a_trained_model_comes_back",
    "test_all_rows_are_trained_on_as_asked",
    "test_each_final_model_begins_afresh",
    "test_defaults_are_130_epochs_in_batches_of_16",
)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("places", "old", "new"),
    [
        ("", "    m = build_model()\n", "    m = keras.models.clone_model(build_model())\n"),
        ("", "    m.fit", "    m.compile('rmsprop', 'mse')\n    m.fit"),
        ("", "epochs=130, batch_size=16", "epochs=None, batch_size=16"),
        ("24", "m.fit(x, y", "m.fit(x[1:], y[1:]"),
        ("24", "m.fit(x, y", "m.fit(x, y[::-1]"),
        ("24", "epochs=epochs", "epochs=4"),
        ("24", "batch_size=batch_size, ", ""),
        ("24", "verbose=0", "validation_split=0.25, verbose=0"),
        ("2", "verbose=0", "callbacks=[keras.callbacks.EarlyStopping('loss', patience=10)], verbose=0"),
        ("2", "    m.fit", "    m.compile('nadam', 'mse')\n    m.fit"),
        ("2", "m.fit(x, y", "m.fit(x[:400], y[:400]"),
        ("2", "    return m", "    y[:] = 0\n    return m"),
        ("4", "epochs=130", "epochs=100"),
        ("124", "    return m", "    return build_model()"),
        ("1234", "    return m", "    return m.history"),
        ("3", "m = build_model()", "global model; model = globals().get('model') or build_model(); m = model"),
    ],
)
def test_a_final_training_is_judged_by_what_it_does(places: str, old: str, new: str) -> None:
    answer = FINAL.replace(old, new).replace("epochs=epochs, b", "epochs=epochs or 130, b")
    # A model that is used again is trained on and on, so the first call is right.
    expected = numbered(Q8, places)
    got = failed(answer, Q8)
    assert expected <= got if places == "3" else got == expected


PREDICT = "import numpy as np\ndef predict_prices(model, x):\n    p = model.predict(x, verbose=0)\n    return "


@pytest.mark.slow
@pytest.mark.parametrize(
    ("places", "value"),
    [
        ("", "p.reshape(-1)"),
        ("", "p[:, 0].tolist()"),
        ("", "np.float64(p).ravel()"),
        ("12", "p"),
        ("2", "p.squeeze()"),
        ("12", "p.ravel().round()"),
        ("12", "p.ravel() * 1000"),
        ("2", "p.clip(0, None).ravel()"),
        ("2", "p.clip(None, 50).ravel()"),
        ("2", "p[:102].ravel()"),
        ("2", "p.ravel() if x.sort() is None else x"),
        ("2", "np.sort(p.ravel())"),
    ],
)
def test_prices_are_the_models_own(places: str, value: str) -> None:
    assert failed(PREDICT + value, Q9) == numbered(Q9, places)


COMPARE = (
    FOLDS
    + """
def compare_models(x, y, build_model, variants, k=4, epochs=100):
    return {name: np.mean(k_fold_scores(x, y, lambda: build_model(**s), k, epochs)) for name, s in variants.items()}
"""
)
Q10 = (
    "test_every_variant_gets_its_mean_mae",
    "test_each_variant_builds_models_of_its_own",
    "test_values_are_means_over_the_folds",
    "test_defaults_are_4_folds_and_100_epochs",
)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("places", "old", "new"),
    [
        ("", "k, epochs)) for", "k, epochs, 4)) for"),
        (
            "",
            "k=4, epochs=100):\n    return",
            "k=None, epochs=None):\n    k, epochs = k or 4, epochs or 100\n    return",
        ),
        ("", "np.delete(x, b, 0), np.delete(y, b)", "x, y"),  # counted in q3
        ("", "[1])", "[0])"),  # counted in q3
        ("2", "build_model(**s)", "build_model()"),
        ("2", "**s)", "hidden_units=s.get('hidden_units', (64, 64))[::-1])"),
        ("13", "np.mean(", "np.min("),
        ("1", "np.mean(", "np.median("),
        ("3", ", k, epochs))", ", k))"),
        ("13", ", k, epochs))", ", epochs=epochs))"),
        ("4", "variants, k=4, epochs=100", "variants, k=4, epochs=20"),
        ("1234", "for name, s in variants.items()", "for name, s in list(variants.items())[:1]"),
        ("1234", "np.mean(k_fold_scores(x, y, lambda: build_model(**s), k, epochs))", "-1.0"),
    ],
)
def test_a_comparison_is_judged_by_what_it_does(places: str, old: str, new: str) -> None:
    assert old in COMPARE
    assert failed(COMPARE.replace(old, new), Q10) == numbered(Q10, places)
