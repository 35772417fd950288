"""The Boston checks of trainings: each looks for its own fault. What K-fold loops did is told in `test_folds.py`."""

from __future__ import annotations

import pytest
from boston_answers import Q9, failed, numbered

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
FIT = "m.fit(np.delete(x, b, 0), np.delete(y, b), epochs=epochs, batch_size=batch_size, verbose=0)"
IN_BATCHES_OF_3 = """import tensorflow as tf  # put together anew in each epoch
        rows = tf.data.Dataset.from_tensor_slices((np.delete(x, b, 0), np.delete(y, b)))
        m.fit(rows.shuffle(len(x)).batch(3), epochs=epochs, verbose=0)"""
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
        ("", FIT, IN_BATCHES_OF_3),
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
