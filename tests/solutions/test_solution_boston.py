"""The Boston reference solution: exact values on small inputs; what all have in common is in test_solutions.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import pytest
from helpers.solution_models import dense_layers

from solutions import boston

pytestmark = [pytest.mark.tensorflow, pytest.mark.usefixtures("closed_figures")]

# Seven rows that are known by their number, with targets ten times as large.
X = np.arange(7.0)[:, np.newaxis]
Y = np.arange(7.0) * 10


class Recorder:
    """Stands in for a compiled model: notes the rows it sees, and reports its `mae` under any name.

    Args:
        mae: What it reports as its mean absolute error.
        name: The name it reports it by.
    """

    def __init__(self, mae: float = 1.0, name: str = "mae") -> None:
        self.metrics = {"loss": 99.0, "mse": 98.0, name: mae}
        self.rows: dict[str, Any] = {}
        self.settings: dict[str, Any] = {}

    def _note(self, part: str, x: Any, y: Any) -> None:
        assert np.array_equal(np.asarray(x)[:, 0] * 10, y)
        self.rows[part] = np.asarray(x)[:, 0].tolist()

    def fit(self, x: Any, y: Any, **settings: Any) -> Any:
        self._note("trained", x, y)
        if "validation_data" in settings:
            self._note("validated", *settings.pop("validation_data"))
        self.settings = settings
        names = [*self.metrics, *(f"val_{name}" for name in self.metrics)]
        values = {**self.metrics, **{f"val_{name}": value + 1 for name, value in self.metrics.items()}}
        return type("History", (), {"history": {name: [values[name]] * settings["epochs"] for name in names}})

    def evaluate(self, x: Any, y: Any, **_: Any) -> dict[str, float]:
        self._note("validated", x, y)
        return self.metrics


class Builder:
    """Stands in for `build_model`: a fresh recorder at each call, whose MAE is the number of the call."""

    def __init__(self, name: str = "mae") -> None:
        self.name = name
        self.models: list[Recorder] = []
        self.calls: list[dict[str, Any]] = []

    def __call__(self, **settings: Any) -> Recorder:
        self.calls.append(settings)
        self.models.append(Recorder(len(self.calls), self.name))
        return self.models[-1]


def test_both_sets_are_scaled_with_the_training_figures() -> None:
    train, test = boston.normalize(np.array([[1.0, 10.0], [3.0, 30.0]]), np.array([[4.0, 10.0]]))
    assert train.tolist() == [[-1, -1], [1, 1]]
    assert test.tolist() == [[2, -1]]


def test_scaling_leaves_the_given_arrays_as_they_are() -> None:
    train, test = np.array([[1.0], [3.0]]), np.array([[4.0]])
    boston.normalize(train, test)
    assert (train.tolist(), test.tolist()) == ([[1], [3]], [[4]])


def test_scaling_takes_whole_numbers_in_lists() -> None:
    train, test = boston.normalize([[1], [3]], [[4]])  # type: ignore[arg-type] # arrays by the contract's wider reading
    assert (train.tolist(), test.tolist()) == ([[-1], [1]], [[2]])


def test_the_default_model_is_the_books() -> None:
    assert dense_layers(boston.build_model()) == [(64, "relu"), (64, "relu"), (1, "linear")]


def test_the_model_follows_its_parameters() -> None:
    assert [layer.units for layer in boston.build_model(hidden_units=(8,)).layers] == [8, 1]


def test_the_model_reports_squared_and_absolute_error() -> None:
    model = boston.build_model((2,))
    metrics = model.evaluate(X, Y, verbose=0, return_dict=True)
    errors = np.asarray(model.predict(X, verbose=0))[:, 0] - Y
    assert metrics["loss"] == pytest.approx(np.mean(errors**2), rel=1e-4)
    assert metrics["mae"] == pytest.approx(np.mean(np.abs(errors)), rel=1e-4)


@pytest.mark.parametrize("validate", [boston.k_fold_scores, boston.k_fold_histories])
def test_each_fold_is_validated_once_and_the_rest_trained_on(validate: Callable[..., Any]) -> None:
    builder = Builder()
    validate(X, Y, builder, k=3, epochs=2)
    assert [model.rows for model in builder.models] == [
        {"validated": [0, 1], "trained": [2, 3, 4, 5, 6]},
        {"validated": [2, 3], "trained": [0, 1, 4, 5, 6]},
        {"validated": [4, 5], "trained": [0, 1, 2, 3, 6]},  # row 6 is left over, and always trained on
    ]


@pytest.mark.parametrize("validate", [boston.k_fold_scores, boston.k_fold_histories])
def test_folds_honour_epochs_and_batch_size(validate: Callable[..., Any]) -> None:
    builder = Builder()
    validate(X, Y, builder, k=2, epochs=3, batch_size=5)
    assert [model.settings for model in builder.models] == [{"epochs": 3, "batch_size": 5, "verbose": 0}] * 2


@pytest.mark.parametrize("validate", [boston.k_fold_scores, boston.k_fold_histories])
def test_folds_may_be_cut_from_lists(validate: Callable[..., Any]) -> None:
    builder = Builder()
    validate(X.tolist(), Y.tolist(), builder, k=7, epochs=1)
    assert [model.rows["validated"] for model in builder.models] == [[row] for row in range(7)]


@pytest.mark.parametrize("name", ["mae", "MAE", "mean_absolute_error", "MeanAbsoluteError"])
def test_each_fold_gives_its_mae_under_whatever_name(name: str) -> None:
    scores = boston.k_fold_scores(X, Y, Builder(name), k=2, epochs=1)
    assert scores == [1.0, 2.0]
    assert all(type(score) is float for score in scores)


@pytest.mark.parametrize("name", ["mae", "mean_absolute_error"])
def test_each_fold_gives_the_validation_mae_of_every_epoch(name: str) -> None:
    assert boston.k_fold_histories(X, Y, Builder(name), k=2, epochs=3) == [[2.0, 2.0, 2.0], [3.0, 3.0, 3.0]]


def test_the_only_metric_is_the_mae_by_any_name() -> None:
    assert boston._mae_name(["loss", "off_by"]) == "off_by"


def test_a_model_without_metric_is_told_how_to_get_one() -> None:
    with pytest.raises(ValueError, match=r'metrics=\["mae"\]'):
        boston._mae_name(["loss"])


def test_folds_train_and_validate_models_of_keras() -> None:
    histories = boston.k_fold_histories(X, Y, lambda: boston.build_model((2,)), k=2, epochs=3)
    assert [[type(mae) for mae in history] for history in histories] == [[float] * 3] * 2


def test_histories_are_averaged_epoch_by_epoch() -> None:
    average = boston.average_history([[4.0, 2.0, 1.0], [6.0, 3.0, 2.0]])
    assert average == [5.0, 2.5, 1.5]
    assert all(type(mae) is float for mae in average)


@pytest.mark.parametrize(("skip", "epochs"), [(0, [1, 2, 3, 4]), (2, [3, 4])])
def test_the_curve_counts_epochs_from_one_and_leaves_the_first_out(skip: int, epochs: list[int]) -> None:
    (line,) = boston.plot_validation_mae([9.0, 4.0, 2.0, 3.0], skip=skip).lines
    x, y = line.get_xydata().T.tolist()  # type: ignore[union-attr] # an array, once drawn
    assert (x, y) == (epochs, [9, 4, 2, 3][skip:])


def test_each_curve_has_a_figure_and_labels_of_its_own() -> None:
    plots = [boston.plot_validation_mae([2.0, 1.0]) for _ in range(2)]
    assert plots[0].figure is not plots[1].figure
    assert all(axes.get_title() and axes.get_xlabel() and axes.get_ylabel() for axes in plots)


def test_the_best_epoch_counts_from_one_and_is_not_among_the_first() -> None:
    best = boston.best_num_epochs([1.0, 9.0, 4.0, 3.0, 3.0], skip=2)
    assert best == 4
    assert type(best) is int


def test_ten_epochs_are_skipped_by_default() -> None:
    assert boston.best_num_epochs([1.0] * 10 + [5.0, 4.0]) == 12


def test_the_final_model_learns_from_all_of_the_data() -> None:
    builder = Builder()
    model = boston.train_final_model(X, Y, builder)
    assert builder.models == [model]
    assert builder.models[0].rows["trained"] == list(range(7))
    assert builder.models[0].settings == {"epochs": 130, "batch_size": 16, "verbose": 0}


@pytest.mark.slow
def test_the_final_model_learns() -> None:
    def one_unit() -> keras.Model:
        model = keras.Sequential([keras.layers.Dense(1)])
        model.compile(keras.optimizers.RMSprop(0.3), "mse", metrics=["mae"])
        return model

    keras.utils.set_random_seed(0)
    model = boston.train_final_model(X, Y, one_unit, epochs=300)
    np.testing.assert_allclose(boston.predict_prices(model, X), Y, atol=3)


def test_prices_come_as_one_row_of_numbers() -> None:
    assert boston.predict_prices(boston.build_model((2,)), X).shape == (7,)


def test_comparing_averages_the_folds_of_each_variant() -> None:
    builder = Builder()
    variants: dict[str, dict[str, Any]] = {"default": {}, "one layer": {"hidden_units": (8,)}}
    maes = boston.compare_models(X, Y, builder, variants, k=2, epochs=3)
    assert maes == {"default": 1.5, "one layer": 3.5}
    assert all(type(mae) is float for mae in maes.values())
    assert builder.calls == [{}, {}, {"hidden_units": (8,)}, {"hidden_units": (8,)}]
    assert builder.models[0].settings["epochs"] == 3
