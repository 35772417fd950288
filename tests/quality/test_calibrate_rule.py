"""The rule that places a threshold: how often the reference misses it, and which wrong models it stops."""

from __future__ import annotations

import numpy as np
import pytest

from autograder.quality.calibrate.rule import RUNS_FOR_ONE_PERCENT, fit_threshold, missed_share, normal_factor

REFERENCE = np.random.default_rng(0).normal(0.88, 0.004, 300).tolist()


def test_with_299_runs_the_worst_bounds_one_percent() -> None:
    assert missed_share(RUNS_FOR_ONE_PERCENT) <= 0.01 < missed_share(RUNS_FOR_ONE_PERCENT - 2)
    assert missed_share(59) <= 0.05 < missed_share(58)


def test_the_normal_factor_is_that_of_the_tables() -> None:
    # One-sided tolerance limits of a normal distribution: 95 % confidence, 99 % content.
    assert normal_factor(10, 0.01) == pytest.approx(3.981, abs=2e-3)
    assert normal_factor(50, 0.01) == pytest.approx(2.862, abs=3e-3)


def test_hardly_any_run_of_the_reference_misses_the_bar() -> None:
    fit = fit_threshold(REFERENCE, {"guessing": [0.5] * 5}, lower_is_better=False, digits=3)
    fresh = np.random.default_rng(1).normal(0.88, 0.004, 100_000)
    assert (fresh < fit.threshold).mean() < 0.001
    assert fit.fail_probability < 1e-5
    assert fit.threshold < fit.bound <= fit.worst


def test_the_bar_is_above_a_wrong_model_that_is_below_the_bound() -> None:
    near = [0.86, 0.862]
    fit = fit_threshold(REFERENCE, {"near": near, "far": [0.5]}, lower_is_better=False, digits=3)
    assert max(near) < fit.threshold < fit.bound
    assert fit.false_accept_rate == {"near": (0.0, 2), "far": (0.0, 1)}


def test_a_wrong_model_as_good_as_the_reference_is_let_through_and_counted() -> None:
    fit = fit_threshold(REFERENCE, {"as good": [0.88, 0.5, 0.881, 0.879]}, lower_is_better=False, digits=3)
    assert fit.false_accept_rate == {"as good": (0.75, 4)}
    assert fit.threshold < fit.bound


def test_an_error_is_bounded_from_above() -> None:
    errors = np.random.default_rng(2).normal(2.5, 0.1, 300).tolist()
    fit = fit_threshold(errors, {"raw": [4.5, 5.0]}, lower_is_better=True, digits=2)
    assert max(errors) == fit.worst <= fit.bound < fit.threshold < 4.5
    assert fit.retry_from > fit.threshold
    assert fit.false_accept_rate == {"raw": (0.0, 2)}


def test_the_bar_is_rounded_to_the_lenient_side() -> None:
    exact = fit_threshold(REFERENCE, {}, lower_is_better=False, digits=6).threshold
    rounded = fit_threshold(REFERENCE, {}, lower_is_better=False, digits=2).threshold
    assert rounded <= exact
    assert rounded == round(rounded, 2)
