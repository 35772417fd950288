"""The IMDB checks: what a first look at an answer would miss is found by the check that is made for it."""

from __future__ import annotations

import pytest
from answers import failing

BEST = "def best_epoch(history_dict):\n    {}\n"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("return int(np.argmin(history_dict['val_loss'])) + 1", set()),
        ("return history_dict['val_loss'].index(min(history_dict['val_loss'])) + 1", set()),
        ("return int(np.argmin(np.round(history_dict['val_loss'], 4))) + 1", {"the_earliest_of_equal_epochs_counts"}),
        ("return int(np.argmin(history_dict['val_loss'][:10])) + 1", {"only_the_validation_loss_counts"}),
        ("v = history_dict.pop('val_loss'); return v.index(min(v)) + 1", {"only_the_validation_loss_counts"}),
        ("return int(np.argmin([1000.0, *history_dict['val_loss']])) or 1", {"only_the_validation_loss_counts"}),
    ],
)
def test_the_minimum_of_the_whole_history_is_looked_for_without_changing_it(body: str, expected: set[str]) -> None:
    assert failing("imdb", "q9", BEST.format(body)) == expected


PLOTS = """
def _plot(history_dict, key):
    plt.figure()
    epochs = range(1, len(history_dict[key]) + 1)
    plt.plot(epochs, history_dict[key], "bo", label="Training")
    plt.plot(epochs, history_dict["val_" + key], "b", label="Validation")
    plt.title(key), plt.xlabel("Epochs"), plt.ylabel(key), plt.legend()
    axes = plt.gca()
    {}
    return axes

def plot_loss(history_dict):
    return _plot(history_dict, "loss")

def plot_accuracy(history_dict):
    return _plot(history_dict, "accuracy")
"""


@pytest.mark.parametrize(
    ("last_step", "expected"),
    [
        ("plt.tight_layout()", set()),
        ("plt.show()", {"each_plot_has_a_figure_of_its_own"}),
        ("history_dict.clear()", {"each_plot_has_a_figure_of_its_own"}),
    ],
)
def test_plots_are_not_shown_and_histories_not_changed(last_step: str, expected: set[str]) -> None:
    assert failing("imdb", "q8", PLOTS.format(last_step)) == expected


COMPILE = """
def compile_with_objects(model, learning_rate=0.001):
    rmsprop = keras.optimizers.RMSprop
    optimizer, loss = rmsprop(learning_rate), keras.losses.BinaryCrossentropy()
    metrics = [keras.metrics.BinaryAccuracy()]
    {}
    return model
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ("model.compile(optimizer, loss, metrics=metrics)", set()),
        ("model.compile(optimizer=optimizer, loss=loss, metrics=metrics)", set()),
        (
            "model.compile('rmsprop', loss, metrics=metrics); model.optimizer.learning_rate = learning_rate",
            {"objects_are_given_in_place_of_strings"},
        ),
        (
            "model.compile(rmsprop(keras.optimizers.schedules.ExponentialDecay(learning_rate, 1, 0.5)), loss,"
            " metrics=metrics)",
            {"learning_rate_is_honoured"},
        ),
    ],
)
def test_optimizers_are_objects_with_a_constant_rate(steps: str, expected: set[str]) -> None:
    assert failing("imdb", "q5", COMPILE.format(steps)) == expected


TRAIN = """
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    x, y, both = partial_x_train, partial_y_train, (x_val, y_val)
    {}
    return model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=both, verbose=0).history
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("first_step", "expected"),
    [
        ("pass", set()),
        (
            "n = len(x) // batch_size * batch_size; x, y = x[:n], y[:n]",
            {"epochs_and_batch_size_are_honoured", "defaults_are_20_epochs_in_batches_of_512"},
        ),
        (
            "partial_y_train[:] = 1 - partial_y_train; y = 1 - y",
            {"epochs_and_batch_size_are_honoured"},
        ),
    ],
)
def test_the_last_batch_counts_and_labels_are_left_alone(first_step: str, expected: set[str]) -> None:
    assert failing("imdb", "q7", TRAIN.format(first_step)) == expected


RETRAIN = """
from solutions.imdb import build_model

def retrain(x_train, y_train, epochs=4):
    x, y = x_train, y_train
    {}
    model.fit(x, y, epochs=epochs, batch_size=512, verbose=0)
    return model
"""
OWN = "model = keras.Sequential([layers.Dense(16, {!r}), layers.Dense(16, {!r}), layers.Dense(1, 'sigmoid')]); "
COMPILED = "model.compile(optimizer={!r}, loss={!r}, metrics=['accuracy'])"
DEFAULT = "all_rows_are_trained_on_for_4_epochs"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ("model = build_model()", set()),
        ("model = build_model([16, 16], loss='binary_crossentropy')", set()),
        (OWN.format("relu", "relu") + COMPILED.format("rmsprop", "binary_crossentropy"), set()),
        ("model = build_model((32, 32))", {DEFAULT}),
        ("model = build_model(activation='tanh')", {DEFAULT}),
        (OWN.format("relu", "tanh") + COMPILED.format("rmsprop", "binary_crossentropy"), {DEFAULT}),
        (OWN.format("relu", "relu") + COMPILED.format("adam", "binary_crossentropy"), {DEFAULT}),
        ("model = build_model(); " + COMPILED.format("rmsprop", "mse"), {DEFAULT}),
        ("model = build_model(); x, y = x[:10000], y[:10000]", {DEFAULT}),
        (
            "model = build_model(); n = len(x) // 512 * 512; x, y = x[:n], y[:n]",
            # The public check has fewer than 512 rows: nothing is left of them.
            {DEFAULT, "retraining_honours_epochs", "a_trained_model_comes_back"},
        ),
    ],
)
def test_the_default_model_is_trained_on_every_row(steps: str, expected: set[str]) -> None:
    assert failing("imdb", "q10", RETRAIN.format(steps)) == expected


TRAIN_IN_BATCHES = """
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size={}):
    data, settings = (partial_x_train, partial_y_train), dict(epochs=epochs, batch_size=batch_size, verbose=0)
    history = model.fit(*data, validation_data=(x_val, y_val), **settings)
    return history.history
"""


@pytest.mark.slow
@pytest.mark.parametrize("batch_size", [511, 512, 513])
def test_the_default_batch_size_is_told_exactly(batch_size: int) -> None:
    expected = set() if batch_size == 512 else {"defaults_are_20_epochs_in_batches_of_512"}
    assert failing("imdb", "q7", TRAIN_IN_BATCHES.format(batch_size)) == expected
