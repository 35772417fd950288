"""What a calibration trains: the reference, and plausible wrong models beside it."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np

from autograder.quality.reference import MEASURES
from shared import datasets
from shared.student.protocol import Array
from shared.student.stand_in_models import ModelBuilder

REFERENCE = "reference"
Arrays = Mapping[str, Array]  # x_train, y_train, x_test


@dataclass(frozen=True)
class WrongModel:
    """A model that should not reach the bar.

    Args:
        told_by: The check that tells it where its figure does not; "" where only the figure can.
        train: Gets the reference's module and the arrays; gives the model and the rows to measure it on.
    """

    told_by: str
    train: Callable[[ModuleType, Arrays], tuple[Any, Array]]


def solution(assignment: str) -> ModuleType:
    """The reference's module."""
    return importlib.import_module(f"solutions.{assignment}")


def train_reference(assignment: str, module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
    """Train the reference as the graded question does.

    Returns:
        The model, and the held-out rows.
    """
    function = getattr(module, MEASURES[assignment].function)
    return function(arrays["x_train"], arrays["y_train"], *_builders(assignment)), arrays["x_test"]


def _builders(assignment: str) -> list[ModelBuilder]:
    """What grading hands to the graded function in place of `build_model`."""
    return [ModelBuilder(builder) for builder in MEASURES[assignment].arguments]


def outputs_of(model: Any, x: Array) -> Array:
    """A model's outputs on some rows, float64 (n, units), computed piece by piece as grading does."""
    pieces = [np.asarray(model(x[start : start + 512].astype(np.float32))) for start in range(0, len(x), 512)]
    return np.concatenate(pieces).astype(np.float64).reshape(len(x), -1)


def _shuffled(y: Array, share: float) -> Array:
    """Labels of which some have changed places."""
    rng = np.random.default_rng(7)
    places = rng.choice(len(y), size=int(share * len(y)), replace=False)
    changed: Array = np.array(y)
    changed[places] = y[rng.permutation(places)]
    return changed


def _retrained(**settings: Any) -> Callable[[ModuleType, Arrays], tuple[Any, Array]]:
    return lambda module, arrays: (
        module.retrain(arrays["x_train"], arrays["y_train"], **settings),
        arrays["x_test"],
    )


def _on_labels(share: float) -> Callable[[ModuleType, Arrays], tuple[Any, Array]]:
    return lambda module, arrays: (
        module.retrain(arrays["x_train"], _shuffled(arrays["y_train"], share)),
        arrays["x_test"],
    )


def _half_of_the_words(module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
    half = arrays["x_train"].shape[1] // 2
    x_train = np.array(arrays["x_train"])
    x_train[:, half:] = 0.0
    x_test = np.array(arrays["x_test"])
    x_test[:, half:] = 0
    return module.retrain(x_train, arrays["y_train"]), x_test


def _built(epochs: int, **settings: Any) -> Callable[[ModuleType, Arrays], tuple[Any, Array]]:
    def train(module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
        model = module.build_model(**settings)
        model.fit(arrays["x_train"], arrays["y_train"], epochs=epochs, batch_size=512, verbose=0)
        return model, arrays["x_test"]

    return train


def _priced(**settings: Any) -> Callable[[ModuleType, Arrays], tuple[Any, Array]]:
    return lambda module, arrays: (
        module.train_final_model(arrays["x_train"], arrays["y_train"], *_builders("boston"), **settings),
        arrays["x_test"],
    )


def _shuffled_prices(module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
    y = _shuffled(arrays["y_train"], 1.0)
    return module.train_final_model(arrays["x_train"], y, *_builders("boston")), arrays["x_test"]


def _not_normalized(module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
    source: datasets.Source = "real" if _is_real(arrays) else "synthetic"
    (train_data, train_targets), (test_data, _) = datasets.boston_housing.load_data(source=source)
    return module.train_final_model(train_data, train_targets, *_builders("boston")), test_data


def _is_real(arrays: Arrays) -> bool:
    (_, synthetic_targets), _ = datasets.boston_housing.load_data(source="synthetic")
    return not np.array_equal(arrays["y_train"], synthetic_targets)


def _one_unit(module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
    build = lambda: module.build_model(hidden_units=(64, 1))  # noqa: E731 - handed over as the chapter does
    return module.train_final_model(arrays["x_train"], arrays["y_train"], build), arrays["x_test"]


WRONG_MODELS: dict[str, dict[str, WrongModel]] = {
    "imdb": {
        "all labels shuffled": WrongModel("", _on_labels(1.0)),
        "a quarter of the labels shuffled": WrongModel("", _on_labels(0.25)),
        "one epoch": WrongModel("test_all_rows_are_trained_on_for_4_epochs", _retrained(epochs=1)),
        "20 epochs": WrongModel("test_all_rows_are_trained_on_for_4_epochs", _retrained(epochs=20)),
        "half of the vocabulary": WrongModel("test_dimension_is_10000_by_default", _half_of_the_words),
        "a bottleneck of one unit": WrongModel(
            "test_default_layers_are_16_16_and_1", _built(4, hidden_units=(16, 1))
        ),
        "mse as the loss": WrongModel("test_loss_is_binary_crossentropy", _built(4, loss="mse")),
    },
    "reuters": {
        "all labels shuffled": WrongModel("", _on_labels(1.0)),
        "a quarter of the labels shuffled": WrongModel("", _on_labels(0.25)),
        "one epoch": WrongModel("test_all_rows_are_trained_on_for_9_epochs", _retrained(epochs=1)),
        "half of the vocabulary": WrongModel("test_dimension_is_10000_by_default", _half_of_the_words),
        "a bottleneck of four units": WrongModel(
            "test_default_layers_are_64_64_and_46", _built(9, hidden_units=(64, 4))
        ),
        "mse as the loss": WrongModel("test_loss_is_categorical_crossentropy", _built(9, loss="mse")),
    },
    "boston": {
        "all prices shuffled": WrongModel("", _shuffled_prices),
        "features not normalized": WrongModel("test_training_data_gets_mean_0_and_deviation_1", _not_normalized),
        "ten epochs": WrongModel("test_defaults_are_130_epochs_in_batches_of_16", _priced(epochs=10)),
        "30 epochs": WrongModel("test_defaults_are_130_epochs_in_batches_of_16", _priced(epochs=30)),
        "a bottleneck of one unit": WrongModel("test_default_layers_are_64_64_and_1", _one_unit),
    },
}
