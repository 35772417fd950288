"""The Boston assignment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from autograder.assignments import MAE, Arrays, Assignment, HeldOut, WrongModel
from autograder.assignments._chapter import exercises, listing, page
from autograder.assignments._texts import shuffled
from shared import datasets
from shared.student.protocol import Array, Builder, LayerSpec, ModelSpec
from shared.student.stand_in_models import ModelBuilder

FEATURES = 13
# The reference's build_model as data: a function can't be sent to another process as an argument.
SUPPLIED_MODEL = ModelSpec(
    FEATURES,
    (LayerSpec(64, "relu"), LayerSpec(64, "relu"), LayerSpec(1)),
    "mse",
    "rmsprop",
    metrics=("mae",),
    steps_per_execution=26,  # an epoch of the chapter's 404 rows in batches of 16
)
_BUILDER = Builder((SUPPLIED_MODEL,))
_WITHOUT_FIRST_TEN = "plot_validation_mae(average_mae_history, skip=10)"


def _prepare(folder: Path, source: datasets.ResolvedSource) -> Array:
    (train_data, train_targets), (test_data, test_targets) = datasets.boston_housing.load_data(source=source)
    mean, deviation = train_data.mean(axis=0), train_data.std(axis=0)
    np.save(folder / "x_train.npy", (train_data - mean) / deviation)
    np.save(folder / "y_train.npy", train_targets)
    np.save(folder / "x_test.npy", (test_data - mean) / deviation)
    return np.asarray(test_targets)


def _priced(**settings: Any) -> Callable[[ModuleType, Arrays], tuple[Any, Array]]:
    return lambda module, arrays: (
        module.train_final_model(arrays["x_train"], arrays["y_train"], ModelBuilder(_BUILDER), **settings),
        arrays["x_test"],
    )


def _shuffled_prices(module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
    y = shuffled(arrays["y_train"], 1.0)
    return module.train_final_model(arrays["x_train"], y, ModelBuilder(_BUILDER)), arrays["x_test"]


def _not_normalized(module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
    source: datasets.Source = "real" if _is_real(arrays) else "synthetic"
    (train_data, train_targets), (test_data, _) = datasets.boston_housing.load_data(source=source)
    return module.train_final_model(train_data, train_targets, ModelBuilder(_BUILDER)), test_data


def _is_real(arrays: Arrays) -> bool:
    (_, synthetic_targets), _ = datasets.boston_housing.load_data(source="synthetic")
    return not np.array_equal(arrays["y_train"], synthetic_targets)


def _one_unit(module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
    build = lambda: module.build_model(hidden_units=(64, 1))  # noqa: E731 - handed over as the chapter does
    return module.train_final_model(arrays["x_train"], arrays["y_train"], build), arrays["x_test"]


ASSIGNMENT = Assignment(
    dataset=datasets.boston_housing,
    prepare=_prepare,
    held_out=HeldOut("q8", MAE, "train_final_model", (_BUILDER,)),
    wrong_models={
        "all prices shuffled": WrongModel("", _shuffled_prices),
        "features not normalized": WrongModel("test_training_data_gets_mean_0_and_deviation_1", _not_normalized),
        "ten epochs": WrongModel("test_defaults_are_130_epochs_in_batches_of_16", _priced(epochs=10)),
        "30 epochs": WrongModel("test_defaults_are_130_epochs_in_batches_of_16", _priced(epochs=30)),
        "a bottleneck of one unit": WrongModel("test_default_layers_are_64_64_and_1", _one_unit),
    },
    chapter=(
        listing("4.23", "Load the suburbs and their prices", cells=("boston_housing.load_data()",)),
        page("after 4.23", "A look at shapes, prices and scales", cells=("train_data.shape", "train_data.T")),
        listing("4.24", "One scale for all features", "q1", cells=("normalize(train_data, test_data)",)),
        listing("4.25", "A network that predicts a number", "q2", cells=("model.summary()",)),
        listing("4.26", "K-fold validation", "q3", cells=("k_fold_scores(x_train, train_targets, build_model)",)),
        page("after 4.26", "The folds' scores and their mean", "q3", cells=("np.mean(fold_scores)",)),
        listing(
            "4.27",
            "The validation MAE of each of 500 epochs",
            "q4",
            cells=("k_fold_histories(x_train, train_targets, build_model, epochs=num_epochs)",),
        ),
        listing("4.28", "The mean of the folds per epoch", "q5", cells=("average_history(all_mae_histories)",)),
        listing("4.29", "Plot it", "q6", cells=("plot_validation_mae(average_mae_history)",)),
        listing(
            "4.30",
            "Plot it without the first ten points",
            "q6",
            cells=(_WITHOUT_FIRST_TEN,),
        ),
        page("after 4.30", "How many epochs are best", "q7", cells=("best_num_epochs(average_mae_history)",)),
        listing(
            "4.31",
            "The final network, trained for 130 epochs",
            "q8",
            cells=("train_final_model(x_train, train_targets, build_model)",),
        ),
        page("after 4.31", "MAE on the test data", "q8", cells=("model.evaluate(x_test, test_targets, verbose=0)",)),
        page("after 4.31", "Predictions of prices", "q9", cells=("predict_prices(model, x_test)",)),
        *exercises(
            "4.3",
            "q10",
            {
                "Smaller and larger layers": ('{"hidden_units": (32, 32)}', '{"hidden_units": (128, 128)}'),
                "One or three hidden layers": ('{"hidden_units": (64,)}', '{"hidden_units": (64, 64, 64)}'),
            },
        ),
    ),
)
