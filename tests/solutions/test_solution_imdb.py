"""The IMDB reference solution: exact values on small inputs; what all have in common is in test_solutions.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import pytest
from helpers.solution_models import dense_layers, drawn
from matplotlib.axes import Axes

from solutions import imdb

pytestmark = [pytest.mark.tensorflow, pytest.mark.usefixtures("closed_figures")]

HISTORY = {
    "loss": [0.6, 0.4, 0.2],
    "val_loss": [0.7, 0.5, 0.55],
    "accuracy": [0.7, 0.8, 0.9],
    "val_accuracy": [0.6, 0.75, 0.7],
}
# A review is positive where word 0 occurs in it.
X = np.tile(np.eye(4, dtype="float32"), (8, 1))
Y = X[:, 0].copy()


def test_decoding_joins_words_and_marks_what_has_none() -> None:
    assert imdb.decode_review([1, 4, 5, 99], {"good": 1, "film": 2}) == "? good film ?"


def test_encoding_counts_a_repeated_word_once() -> None:
    encoded = imdb.vectorize_sequences([[0, 3, 3], [2]], dimension=4)
    np.testing.assert_array_equal(encoded, [[1, 0, 0, 1], [0, 0, 1, 0]])


def test_encoding_gives_float32() -> None:
    assert imdb.vectorize_sequences([[1]]).dtype == np.float32


def test_encoding_takes_tuples_and_object_arrays() -> None:
    sequences = np.empty(2, dtype=object)
    sequences[:] = [(0, 1), [2]]
    np.testing.assert_array_equal(imdb.vectorize_sequences(sequences, 3), [[1, 1, 0], [0, 0, 1]])  # type: ignore[arg-type] # the form Keras loads


def test_encoding_leaves_a_review_without_words_empty() -> None:
    np.testing.assert_array_equal(imdb.vectorize_sequences([[]], dimension=2), [[0, 0]])


def test_labels_become_a_new_float32_array() -> None:
    labels = np.array([1, 0, 0], dtype="float32")
    encoded = imdb.vectorize_labels(labels)
    encoded[0] = 7
    assert encoded.dtype == np.float32
    assert labels.tolist() == [1, 0, 0]


def test_the_default_model_is_the_books() -> None:
    assert dense_layers(imdb.build_model()) == [(16, "relu"), (16, "relu"), (1, "sigmoid")]


def test_the_model_follows_its_parameters() -> None:
    model = imdb.build_model(hidden_units=(8,), activation="tanh", loss="mse")
    assert dense_layers(model) == [(8, "tanh"), (1, "sigmoid")]
    assert model.loss == "mse"


def test_compiling_with_objects_gives_the_same_model_back() -> None:
    model = imdb.build_model()
    assert imdb.compile_with_objects(model, learning_rate=0.01) is model
    assert isinstance(model.optimizer, keras.optimizers.RMSprop)
    assert float(model.optimizer.learning_rate) == pytest.approx(0.01)


def test_the_first_samples_are_set_aside() -> None:
    parts = imdb.split_validation(np.arange(5), np.arange(5) * 10, n_val=2)
    assert [part.tolist() for part in parts] == [[0, 1], [0, 10], [2, 3, 4], [20, 30, 40]]


def test_training_gives_one_float_per_epoch_under_the_plots_keys() -> None:
    model = imdb.compile_with_objects(imdb.build_model((2,)))
    history = imdb.train(model, X[4:], Y[4:], X[:4], Y[:4], epochs=3, batch_size=8)
    assert {name: len(values) for name, values in history.items()} == dict.fromkeys(HISTORY, 3)


@pytest.mark.parametrize(("plot", "metric"), [(imdb.plot_loss, "loss"), (imdb.plot_accuracy, "accuracy")])
def test_training_is_drawn_as_dots_and_validation_as_a_line(plot: Callable[..., Axes], metric: str) -> None:
    training, validation = drawn(plot(HISTORY))
    assert training == ([1, 2, 3], HISTORY[metric], "o", "None")
    assert validation == ([1, 2, 3], HISTORY[f"val_{metric}"], "None", "-")


def test_each_plot_has_a_figure_and_labels_of_its_own() -> None:
    plots = [imdb.plot_loss(HISTORY), imdb.plot_accuracy(HISTORY)]
    assert plots[0].figure is not plots[1].figure
    assert all(axes.get_title() and axes.get_xlabel() and axes.get_ylabel() and axes.get_legend() for axes in plots)


def test_the_best_epoch_counts_from_one_and_is_the_earliest() -> None:
    best = imdb.best_epoch({"val_loss": [0.5, 0.3, 0.4, 0.3]})
    assert best == 2
    assert type(best) is int


def test_retraining_learns_from_all_of_the_data(monkeypatch: pytest.MonkeyPatch) -> None:
    built = imdb.compile_with_objects(keras.Sequential([keras.layers.Dense(1, "sigmoid")]), learning_rate=0.5)
    monkeypatch.setattr(imdb, "build_model", lambda: built)
    assert imdb.retrain(X, Y, epochs=20) is built
    assert imdb.predict_sentiment(built, X).tolist() == Y.tolist()


def test_a_probability_of_exactly_one_half_is_no_positive_review() -> None:
    class Fixed:
        def predict(self, x: Any, **_: Any) -> Any:
            return np.array([[0.2], [0.5], [0.51]])

    sentiments = imdb.predict_sentiment(Fixed(), np.zeros((3, 1)))
    assert sentiments.tolist() == [0, 0, 1]
    assert sentiments.dtype.kind == "i"


def test_comparing_gives_one_accuracy_per_variant() -> None:
    variants: dict[str, dict[str, Any]] = {"one layer": {"hidden_units": (2,)}, "tanh": {"activation": "tanh"}}
    accuracies = imdb.compare_models(X, Y, X[:4], Y[:4], variants, epochs=1)
    assert list(accuracies) == list(variants)
    assert all(type(accuracy) is float and 0 <= accuracy <= 1 for accuracy in accuracies.values())
