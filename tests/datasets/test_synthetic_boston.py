"""The synthetic data for Boston: what it promises to readers, to models and to later runs."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
import pytest

from shared.datasets.synthetic_boston import districts
from shared.datasets.synthetic_text import Floats

TRAIN, TEST = districts()
CRIME, PLOTS, _, RIVER, OXIDES, ROOMS, OLD, DISTANCE, MOTORWAYS, TAX, PUPILS, GARDEN, POOR = range(13)


def normalized(features: Floats, like: Floats) -> Floats:
    result: Floats = (features - like.mean(axis=0)) / like.std(axis=0)
    return result


def mean_absolute_error_of_a_linear_model() -> float:
    rows, test_rows = (np.column_stack([data.features, np.ones(len(data.features))]) for data in (TRAIN, TEST))
    weights = np.linalg.lstsq(rows, TRAIN.prices, rcond=None)[0]
    return float(np.abs(test_rows @ weights - TEST.prices).mean())


@pytest.mark.parametrize(
    ("feature", "lowest", "mean", "highest"),
    [
        (CRIME, 0.006, 1.4, 89.0),
        (PLOTS, 0.0, 2.0, 100.0),
        (OXIDES, 0.385, 0.55, 0.871),
        (ROOMS, 3.5, 6.3, 8.8),
        (OLD, 2.9, 66.0, 100.0),
        (DISTANCE, 1.1, 4.0, 12.2),
        (MOTORWAYS, 1.0, 9.0, 24.0),
        (TAX, 187.0, 390.0, 711.0),
        (PUPILS, 12.6, 18.3, 22.0),
        (GARDEN, 0.0, 330.0, 396.9),
        (POOR, 1.7, 13.0, 38.0),
    ],
)
def test_a_feature_has_the_scale_of_the_real_one(feature: int, lowest: float, mean: float, highest: float) -> None:
    values = TRAIN.features[:, feature]
    assert lowest <= values.min() <= values.max() <= highest
    assert values.mean() == pytest.approx(mean, rel=0.15)


def test_standard_deviations_differ_a_thousandfold() -> None:
    spreads = TRAIN.features.std(axis=0)
    assert spreads.max() > 1000 * spreads.min()


def test_the_river_is_told_by_zero_and_one() -> None:
    assert set(TRAIN.features[:, RIVER].tolist()) == {0.0, 1.0}
    assert 0.04 < TRAIN.features[:, RIVER].mean() < 0.12


def test_crime_is_rare_in_most_districts_and_frequent_in_some() -> None:
    crime = TRAIN.features[:, CRIME]
    assert np.median(crime) < 0.3
    assert crime.max() > 20


def test_no_feature_is_constant_in_any_quarter() -> None:
    for quarter in np.split(TRAIN.features, 4):
        assert quarter.std(axis=0).min() > 0


def test_prices_are_five_to_fifty_thousand_dollars_and_twenty_two_on_average() -> None:
    assert 5.0 <= TRAIN.prices.min() <= TRAIN.prices.max() <= 50.0
    assert TRAIN.prices.mean() == pytest.approx(22.5, abs=1.0)


def test_values_are_rounded_as_the_real_ones() -> None:
    for values, digits in ((TRAIN.prices, 1), (TRAIN.features[:, OXIDES], 3), (TRAIN.features[:, TAX], 0)):
        np.testing.assert_array_equal(values, np.round(values, digits))


@pytest.mark.parametrize("wrongly_by", ["its own", "both sets'"])
def test_normalizing_the_test_set_by_other_statistics_shows_in_each_feature(wrongly_by: str) -> None:
    like = TEST.features if wrongly_by == "its own" else np.concatenate([TRAIN.features, TEST.features])
    difference = normalized(TEST.features, like) - normalized(TEST.features, TRAIN.features)
    assert np.abs(difference).max(axis=0).min() > 0.05


def test_normalizing_the_training_set_by_both_sets_shows_in_each_feature() -> None:
    together = np.concatenate([TRAIN.features, TEST.features])
    difference = normalized(TRAIN.features, together) - normalized(TRAIN.features, TRAIN.features)
    assert np.abs(difference).max(axis=0).min() > 0.02


def test_districts_stay_the_same_from_release_to_release() -> None:
    values = np.concatenate([part.ravel() for data in (TRAIN, TEST) for part in data]).astype("<f8")
    # Thresholds in grading.yml were measured on these districts: whoever changes them measures anew.
    assert (
        hashlib.sha256(values.tobytes()).hexdigest()
        == "09828f4492a87165828adf9a307d54eb540998ae201797384482bc4b1da04319"
    )


def test_making_the_districts_again_gives_equal_ones() -> None:
    districts.cache_clear()
    again, _ = districts()
    assert again is not TRAIN
    np.testing.assert_array_equal(again.features, TRAIN.features)
    np.testing.assert_array_equal(again.prices, TRAIN.prices)


def test_another_seed_gives_other_districts() -> None:
    assert not np.array_equal(districts(99)[0].features, TRAIN.features)


def test_shared_districts_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        TRAIN.prices[0] = 1.0


def test_a_linear_model_is_better_than_the_mean_but_not_good() -> None:
    mean = np.abs(TEST.prices - TRAIN.prices.mean()).mean()
    assert 3.3 < mean_absolute_error_of_a_linear_model() < 0.6 * mean


@pytest.fixture(scope="module")
def keras() -> Any:
    return pytest.importorskip("keras")


def held_out_error(keras: Any, train_data: Floats, test_data: Floats) -> float:
    """MAE of the chapter's network after its 130 epochs, in thousands of dollars."""
    keras.utils.set_random_seed(1)
    layers = [keras.layers.Dense(64, activation="relu") for _ in range(2)]
    model = keras.Sequential([*layers, keras.layers.Dense(1)])
    model.compile(optimizer="rmsprop", loss="mse")
    model.fit(train_data, TRAIN.prices, epochs=130, batch_size=16, verbose=0)
    return float(np.abs(model.predict(test_data, verbose=0).ravel() - TEST.prices).mean())


# The data are pinned by their hash, so these trainings can only change with the libraries.
@pytest.mark.nightly
@pytest.mark.slow
@pytest.mark.tensorflow
def test_the_chapters_network_learns_the_prices_and_needs_normalized_features(keras: Any) -> None:
    train_data, test_data = (normalized(data.features, TRAIN.features) for data in (TRAIN, TEST))
    error = held_out_error(keras, train_data, test_data)
    assert 2.1 < error < 3.0
    assert held_out_error(keras, TRAIN.features, TEST.features) > error + 1.0
