"""Synthetic data for Boston: house prices in made-up districts, from a fixed seed, without files or network.

A district is more or less urban and more or less wealthy, and its 13 features follow from both, each with separate
random noise. The price follows from the features, neither linearly nor exactly.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from shared.datasets.synthetic_text import Floats

SEED = 8
TRAIN_DISTRICTS, TEST_DISTRICTS = 404, 102
FEATURES = 13
PRICE_NOISE = 2.1  # standard deviation, in thousands of dollars: noise that no feature explains

# The test districts differ a little in each feature, so that the values show whose mean and standard deviation
# normalized them.
TEST_SHIFT = 0.25
TEST_SPREAD = 1.12
_UP, _DOWN = 1.0, -1.0
TEST_DIRECTIONS = (_UP, _DOWN, _UP, _UP, _UP, _UP, _UP, _DOWN, _UP, _UP, _UP, _DOWN, _DOWN)


class Districts(NamedTuple):
    """Districts of one set.

    Args:
        features: float64 `(n, 13)`.
        prices: Median price of a house in thousands of dollars, float64 `(n,)`.
    """

    features: Floats
    prices: Floats


@lru_cache(maxsize=2)
def districts(seed: int = SEED) -> tuple[Districts, Districts]:
    """Make the districts of the training set and of the test set.

    Args:
        seed: Another seed gives new districts of the same kind.

    Returns:
        404 districts to train on and 102 to test on; equal arguments give equal ones. The arrays can't be changed,
        since all callers share them.
    """
    rng = np.random.Generator(np.random.PCG64(seed))
    return _drawn(TRAIN_DISTRICTS, rng), _drawn(TEST_DISTRICTS, rng, shift=TEST_SHIFT, spread=TEST_SPREAD)


def _drawn(count: int, rng: np.random.Generator, shift: float = 0.0, spread: float = 1.0) -> Districts:
    urban, wealthy = _normal(rng, (2, count))
    chance = _normal(rng, (FEATURES, count))
    chance = spread * chance + shift * np.array(TEST_DIRECTIONS)[:, np.newaxis]
    features = _features(spread * urban + shift, spread * wealthy + shift, chance)
    prices = _expected_prices(features) + PRICE_NOISE * _normal(rng, (count,))
    prices = np.clip(prices, 5.0, 50.0).round(1)
    for array in (features, prices):
        array.setflags(write=False)
    return Districts(features, prices)


def _normal(rng: np.random.Generator, shape: tuple[int, ...]) -> Floats:
    """Numbers with mean 0 and standard deviation 1."""
    # Twelve uniform numbers add up to a normal one; unlike `rng.normal`, they are the same in every NumPy version.
    normal: Floats = rng.random((*shape, 12)).sum(axis=-1) - 6.0
    return normal


def _features(urban: Floats, wealthy: Floats, chance: Floats) -> Floats:
    """The districts' features, with the scales of the real set, float64 `(n, 13)`."""
    by_motorway = urban + 0.4 * chance[8] > 0.85
    columns = (  # value, lowest, highest, decimals
        (np.exp(-1.4 + 1.5 * urban - 0.4 * wealthy + 0.8 * chance[0]), 0.006, 89.0, 5),  # crimes per resident
        (-42.0 - 24.0 * urban + 12.0 * wealthy + 21.0 * chance[1], 0.0, 100.0, 1),  # % of land in large plots
        (11.0 + 5.5 * urban - 2.0 * wealthy + 3.0 * chance[2], 0.46, 27.7, 2),  # % of land for industry
        (chance[3] > 1.45, 0.0, 1.0, 0),  # 1 by the river
        (0.55 + 0.085 * urban + 0.05 * chance[4], 0.385, 0.871, 3),  # nitric oxides
        (6.28 + 0.4 * wealthy + 0.55 * chance[5], 3.5, 8.8, 3),  # rooms per house
        (100.0 / (1.0 + np.exp(-0.9 - urban + 0.3 * wealthy - 0.9 * chance[6])), 2.9, 100.0, 1),  # % of old houses
        (np.exp(1.2 - 0.35 * urban + 0.4 * chance[7]), 1.1, 12.2, 4),  # distance to work
        (np.where(by_motorway, 24.0, 4.7 + 1.6 * chance[8]), 1.0, 24.0, 0),  # access to motorways
        (np.where(by_motorway, 640.0 + 25.0 * chance[9], 310.0 + 60.0 * chance[9]), 187.0, 711.0, 0),  # tax rate
        (18.5 + 0.8 * urban - 0.8 * wealthy + 1.8 * chance[10], 12.6, 22.0, 1),  # pupils per teacher
        (340.0 - 40.0 * urban + 30.0 * wealthy + 60.0 * chance[11], 0.0, 396.9, 1),  # square metres of garden
        (np.exp(2.4 + 0.15 * urban - 0.45 * wealthy + 0.4 * chance[12]), 1.7, 38.0, 2),  # % with a low income
    )
    # Rounded like the real ones; this also removes the last bits, which may differ between machines.
    return np.stack([np.round(np.clip(value, low, high), digits) for value, low, high, digits in columns], axis=1)


def _expected_prices(features: Floats) -> Floats:
    """The price of a house without the noise, in thousands of dollars, float64 `(n,)`."""
    crime, plots, _, river, oxides, rooms, old, distance, _, tax, pupils, garden, poor = features.T
    prices = 17.0 + 3.0 * river + 0.02 * plots + 0.01 * (garden - 340.0) - 0.006 * (tax - 400.0)
    prices -= 6.0 * np.log(poor / 11.0) + 1.0 * np.log1p(crime) + 0.45 * (pupils - 18.5) + 20.0 * (oxides - 0.55)
    roominess = np.maximum(rooms - 6.3, 0.0) ** 1.5  # it counts most where few are poor
    prices += 1.5 * (rooms - 6.3) + 15.0 * roominess / (1.0 + poor / 14.0)
    prices += 3.5 * ((old - 62.0) / 30.0) ** 2  # the old and the new are dear
    remoteness = np.log(distance / 3.3) * np.tanh(12.0 * (oxides - 0.5))  # good where the air is good
    expected: Floats = prices - 5.0 * remoteness
    return expected
