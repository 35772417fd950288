"""The Reuters reference solution: exact values on small inputs; what all have in common is in test_solutions.py."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np
import pytest
from helpers.solution_models import dense_layers, drawn

from solutions import reuters

pytestmark = [pytest.mark.tensorflow, pytest.mark.usefixtures("closed_figures")]

HISTORY = {
    "loss": [2.5, 1.5, 0.5],
    "val_loss": [2.0, 1.4, 1.6],
    "accuracy": [0.5, 0.7, 0.9],
    "val_accuracy": [0.6, 0.75, 0.7],
}
# The topic of a newswire is the one word that occurs in it.
TOPICS = np.tile(np.arange(4), 8)
X = np.eye(4, dtype="float32")[TOPICS]
Y = np.eye(46, dtype="float32")[TOPICS]


class Recorder:
    """Stands in for a compiled model: notes how it is fitted, and reports the validation accuracies it was given."""

    def __init__(self, val_accuracies: list[float]) -> None:
        self.history = {"val_accuracy": val_accuracies}
        self.settings: dict[str, Any] = {}

    def fit(self, *_: Any, **settings: Any) -> Recorder:
        self.settings = settings
        return self


def test_decoding_joins_words_and_marks_what_has_none() -> None:
    assert reuters.decode_newswire([1, 4, 5, 99], {"oil": 1, "prices": 2}) == "? oil prices ?"


def test_encoding_counts_a_repeated_word_once() -> None:
    encoded = reuters.vectorize_sequences([[0, 3, 3], [2]], dimension=4)
    np.testing.assert_array_equal(encoded, [[1, 0, 0, 1], [0, 0, 1, 0]])


def test_encoding_gives_float32() -> None:
    assert reuters.vectorize_sequences([[1]]).dtype == np.float32


def test_encoding_takes_tuples_and_object_arrays() -> None:
    sequences = np.empty(2, dtype=object)
    sequences[:] = [(0, 1), [2]]
    np.testing.assert_array_equal(reuters.vectorize_sequences(sequences, 3), [[1, 1, 0], [0, 0, 1]])  # type: ignore[arg-type] # the form Keras loads


def test_one_hot_rows_have_a_one_in_the_labels_column() -> None:
    np.testing.assert_array_equal(reuters.to_one_hot(np.array([2, 0]), dimension=3), [[0, 0, 1], [1, 0, 0]])


def test_one_hot_rows_are_those_of_keras() -> None:
    labels = np.array([0, 45, 3, 3])
    np.testing.assert_array_equal(reuters.to_one_hot(labels), keras.utils.to_categorical(labels, num_classes=46))


def test_one_hot_takes_a_list_of_labels() -> None:
    np.testing.assert_array_equal(reuters.to_one_hot([1, 0], 2), [[0, 1], [1, 0]])  # type: ignore[arg-type] # an array by the contract's wider reading


def test_the_sigmoid_of_zero_is_one_half() -> None:
    np.testing.assert_allclose(reuters.sigmoid(np.array([[-np.log(3), 0, np.log(3)]])), [[0.25, 0.5, 0.75]])


@pytest.mark.filterwarnings("error")
def test_the_sigmoid_of_large_numbers_is_finite() -> None:
    np.testing.assert_array_equal(reuters.sigmoid(np.array([-1e6, 1e6])), [0, 1])


def test_softmax_divides_by_the_sum_of_each_row() -> None:
    z = np.log([[1.0, 1.0, 2.0], [1.0, 3.0, 4.0]])
    np.testing.assert_allclose(reuters.softmax(z), [[0.25, 0.25, 0.5], [0.125, 0.375, 0.5]])


@pytest.mark.parametrize("shape", [(3,), (2, 3), (2, 2, 3)])
def test_softmax_works_along_the_last_axis_of_any_shape(shape: tuple[int, ...]) -> None:
    shares = reuters.softmax(np.arange(np.prod(shape), dtype="float64").reshape(shape))
    assert shares.shape == shape
    np.testing.assert_allclose(shares.sum(axis=-1), np.ones(shape[:-1]))


@pytest.mark.filterwarnings("error")
def test_softmax_of_large_numbers_is_finite() -> None:
    np.testing.assert_allclose(reuters.softmax(np.array([[1e6, 1e6], [-1e6, 1e6]])), [[0.5, 0.5], [0.0, 1.0]])


@pytest.mark.parametrize("name", ["sigmoid", "softmax", "two_class_softmax"])
def test_logits_are_not_changed(name: str) -> None:
    logits = np.array([1.0, 2.0])
    getattr(reuters, name)(logits)
    assert logits.tolist() == [1, 2]


def test_two_classes_share_what_the_sigmoid_gives() -> None:
    np.testing.assert_allclose(reuters.two_class_softmax(np.array([0, np.log(3)])), [[0.5, 0.5], [0.25, 0.75]])


def test_two_classes_take_whole_numbers() -> None:
    np.testing.assert_array_equal(reuters.two_class_softmax(np.array([0, 1000])), [[0.5, 0.5], [0, 1]])


def test_the_default_model_is_the_books() -> None:
    model = reuters.build_model()
    assert dense_layers(model) == [(64, "relu"), (64, "relu"), (46, "softmax")]
    assert model.loss == "categorical_crossentropy"


def test_the_model_follows_its_parameters() -> None:
    model = reuters.build_model(hidden_units=(8,), loss="mse")
    assert dense_layers(model) == [(8, "relu"), (46, "softmax")]
    assert model.loss == "mse"


def test_the_sparse_model_differs_in_its_loss_only() -> None:
    model = reuters.build_sparse_model((8,))
    assert dense_layers(model) == [(8, "relu"), (46, "softmax")]
    assert model.loss == "sparse_categorical_crossentropy"


def test_the_sparse_model_learns_from_integer_labels() -> None:
    history = reuters.train(reuters.build_sparse_model((2,)), X, TOPICS, X, TOPICS, epochs=1)
    assert list(history) == ["accuracy", "loss", "val_accuracy", "val_loss"]


def test_the_bottleneck_is_the_second_hidden_layer() -> None:
    assert dense_layers(reuters.build_bottleneck_model()) == [(64, "relu"), (4, "relu"), (46, "softmax")]
    assert dense_layers(reuters.build_bottleneck_model(2))[1] == (2, "relu")


def test_the_first_samples_are_set_aside() -> None:
    parts = reuters.split_validation(np.arange(5), np.arange(5) * 10, n_val=2)
    assert [part.tolist() for part in parts] == [[0, 1], [0, 10], [2, 3, 4], [20, 30, 40]]


def test_training_gives_one_float_per_epoch_under_the_plots_keys() -> None:
    history = reuters.train(reuters.build_model((2,)), X[4:], Y[4:], X[:4], Y[:4], epochs=3, batch_size=8)
    assert {name: len(values) for name, values in history.items()} == dict.fromkeys(HISTORY, 3)


@pytest.mark.parametrize(("place", "metric"), [(0, "loss"), (1, "accuracy")])
def test_training_is_drawn_as_dots_and_validation_as_a_line(place: int, metric: str) -> None:
    training, validation = drawn(reuters.plot_history(HISTORY)[place])
    assert training == ([1, 2, 3], HISTORY[metric], "o", "None")
    assert validation == ([1, 2, 3], HISTORY[f"val_{metric}"], "None", "-")


def test_both_plots_have_title_labels_and_legend() -> None:
    plots = reuters.plot_history(HISTORY)
    assert plots[0].figure is not plots[1].figure
    assert all(axes.get_title() and axes.get_xlabel() and axes.get_ylabel() and axes.get_legend() for axes in plots)


def test_retraining_learns_from_all_of_the_data(monkeypatch: pytest.MonkeyPatch) -> None:
    built = keras.Sequential([keras.layers.Dense(46, "softmax")])
    built.compile(keras.optimizers.RMSprop(0.5), "categorical_crossentropy")
    monkeypatch.setattr(reuters, "build_model", lambda: built)
    assert reuters.retrain(X, Y, epochs=20) is built
    assert reuters.predict_topics(built, X)[1].tolist() == TOPICS.tolist()


def test_the_baseline_is_the_share_of_labels_that_shuffling_leaves_in_place() -> None:
    class Reversing:
        def shuffle(self, labels: Any) -> None:
            labels[:] = labels[::-1].copy()

    baseline = reuters.random_baseline(np.array([1, 2, 3, 3, 1]), Reversing())  # type: ignore[arg-type] # as much of a generator as is needed
    assert baseline == pytest.approx(0.6)
    assert type(baseline) is float


def test_the_baseline_leaves_the_labels_as_they_are() -> None:
    labels = np.arange(100)
    reuters.random_baseline(labels, np.random.default_rng(0))
    assert labels.tolist() == list(range(100))


def test_the_baseline_takes_its_randomness_from_the_generator() -> None:
    first, second = (reuters.random_baseline(TOPICS, np.random.default_rng(7)) for _ in range(2))
    assert first == second


def test_the_topic_is_where_the_probability_is_largest() -> None:
    class Fixed:
        def predict(self, x: Any, **_: Any) -> Any:
            return np.array([[0.2, 0.7, 0.1], [0.5, 0.1, 0.4]])

    probabilities, topics = reuters.predict_topics(Fixed(), np.zeros((2, 1)))
    assert probabilities.tolist() == [[0.2, 0.7, 0.1], [0.5, 0.1, 0.4]]
    assert topics.tolist() == [1, 0]
    assert topics.dtype.kind == "i"


def test_the_drop_is_the_difference_of_the_highest_accuracies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reuters, "build_model", lambda: Recorder([0.5, 0.8, 0.7]))
    monkeypatch.setattr(reuters, "build_bottleneck_model", lambda bottleneck_units: Recorder([0.6, 0.7, 0.75]))
    drop = reuters.bottleneck_drop(X, Y, X, Y)
    assert drop == pytest.approx(0.05)
    assert type(drop) is float


def test_both_models_of_the_drop_are_trained_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    default, narrow = Recorder([0.8]), Recorder([0.7])
    monkeypatch.setattr(reuters, "build_model", lambda: default)
    monkeypatch.setattr(reuters, "build_bottleneck_model", lambda bottleneck_units: {2: narrow}[bottleneck_units])
    reuters.bottleneck_drop(X, Y, X, Y, bottleneck_units=2, epochs=3, batch_size=8)
    assert default.settings == narrow.settings
    assert (narrow.settings["epochs"], narrow.settings["batch_size"]) == (3, 8)


def test_comparing_gives_one_accuracy_per_variant() -> None:
    variants: dict[str, dict[str, Any]] = {"one layer": {"hidden_units": (2,)}, "mse": {"loss": "mse"}}
    accuracies = reuters.compare_models(X, Y, X[:4], Y[:4], variants, epochs=1)
    assert list(accuracies) == list(variants)
    assert all(type(accuracy) is float and 0 <= accuracy <= 1 for accuracy in accuracies.values())
