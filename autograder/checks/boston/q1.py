"""Hidden checks of Boston q1: one scale for all features."""

from __future__ import annotations

import contextlib

import numpy as np

from shared.expect.draw import draw
from shared.expect.values import expect_array, expect_parts, expect_shape, expect_unchanged
from shared.student.protocol import Array, Student, StudentCodeError, Value

SCALES = np.array([1.0, 30.0, 5.0, 400.0])
SCALING_HINT = "The data is not scaled by the training data's mean and standard deviation of each feature."


def _features(count: int, times: int, name: str) -> Array:
    """Return drawn rows whose features have different scales and means; the last one is 0 or 1, and none is constant.

    Args:
        times: How often the means of the features are larger than in other data.
        name: What is drawn.
    """
    random = draw(f"normalize, {name}")
    # The same distances in any order, far more of them small than large, so that the mean is not the median.
    skewed = np.linspace(0.0, 1.0, count) ** 2 if count > 1 else random.uniform(0.1, 0.9, 1)
    deviations = np.column_stack([3.0 * random.permutation(skewed) - 1.0 for _ in SCALES])
    centres = np.array([0.5, -70.0, 20.0, 900.0]) * times * draw("normalize, centres").uniform(0.9, 1.1, len(SCALES))
    ones = (np.arange(count) + random.integers(3)) % 3 == 0
    return np.column_stack([deviations * SCALES + centres, ones])


def _expect_scaled(got: Value, data: Array, train: Array, part: str, hint: str = SCALING_HINT) -> None:
    """Expect data scaled by the training data, with any degrees of freedom, and with a tiny epsilon or none."""
    array = expect_shape(got, data.shape, f"normalize(), {part}", hint=hint).astype(np.float64)
    expected = [(data - train.mean(axis=0)) / train.std(axis=0, ddof=ddof) for ddof in (0, 1)]
    closest = min(expected, key=lambda candidate: float(np.abs(array - candidate).max()))
    expect_array(array / 100, closest / 100, f"normalize(), {part} / 100", atol=1e-4, hint=hint)


def test_each_feature_has_a_scale_of_its_own(student: Student) -> None:
    """Features on very different scales all get mean 0 and standard deviation 1."""
    train, test = (
        _features(1_500, 2, "many rows"),
        _features(700, 3, "many test rows"),
    )  # more rows than the chapter's
    parts = expect_parts(student.call("normalize", train, test), ("train", "test"), "normalize()")
    for part, got, data in zip(("training data", "test data"), parts, (train, test), strict=True):
        _expect_scaled(got, data, train, part)
    train, test = (_features(count, 1, f"{count} whole numbers").round().astype(np.int64) for count in (9, 5))
    with contextlib.suppress(StudentCodeError):  # in-place division of a copy needs floats, like the chapter's data
        parts = expect_parts(student.call("normalize", train, test), ("train", "test"), "normalize()")
        for part, got, data in zip(("whole numbers", "whole test numbers"), parts, (train, test), strict=True):
            _expect_scaled(got, data, train, part, "Whole numbers are not scaled as other numbers are.")


def test_a_single_test_row_can_be_scaled(student: Student) -> None:
    """A single test row can be scaled, because mean and standard deviation come from the training data."""
    train, test = _features(9, 2, "few rows"), _features(1, 3, "one row")
    _, got = expect_parts(student.call("normalize", train, test), ("train", "test"), "normalize()")
    _expect_scaled(got, test, train, "test data")


def test_normalizing_leaves_its_arguments_alone(student: Student) -> None:
    """The function does not change the given arrays, with any type of floats."""
    train, test = _features(6, 2, "unchanged"), _features(3, 3, "unchanged test rows")
    observation = student.observe("normalize", train, test)
    got, _ = expect_parts(observation.value, ("train", "test"), "normalize()")
    _expect_scaled(got, train, train, "training data")
    expect_unchanged(observation, [train, test], "normalize()")
    single = [train.astype(np.float32), test.astype(np.float32)]
    expect_unchanged(student.observe("normalize", *single), single, "normalize()")
