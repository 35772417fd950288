"""The rule that derives a threshold from what the reference reaches.

An answer like the reference should almost never miss the threshold, and wrong models as often as possible:

1. `bound` is a one-sided tolerance bound of the reference's figures: with 95 % confidence it is missed by at most the
   stated share of runs. It is the worse of two, the worst of N runs (which needs no assumption; with 299 runs the
   share is 1 %, with 59 it is 5 %) and mean minus k standard deviations of a normal distribution.
2. The threshold is below the bound by two standard deviations, for machines that compute a little differently, but
   by at most half of the way to the best wrong model below the bound.
3. After a miss by at most three standard deviations, grading tries other seeds, at most twice, so the probability
   that the reference fails is the share to the third power.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

CONFIDENCE = 0.95
TRIES = 3
SLACK = 2.0  # standard deviations
BORDERLINE = 3.0  # standard deviations below the threshold, within which a miss is tried again
RUNS_FOR_ONE_PERCENT = 299


@dataclass(frozen=True)
class ThresholdFit:
    """A threshold, and the figures that it follows from. All figures are as measured; for an error, lower is better.

    Args:
        retry_from: A miss up to this figure is tried again with other seeds.
        bound: The tolerance bound of the reference.
        missed_share: At most this share of runs misses the bound, with 95 % confidence.
        count: Number of the reference's runs.
        mean: Of the reference's figures.
        deviation: Their standard deviation.
        worst: The worst of them.
        best: The best of them.
        false_accept_rate: For each wrong model the share of its runs that reach the threshold, and their number.
    """

    threshold: float
    retry_from: float
    bound: float
    missed_share: float
    count: int
    mean: float
    deviation: float
    worst: float
    best: float
    false_accept_rate: Mapping[str, tuple[float, int]]

    @property
    def fail_probability(self) -> float:
        """An upper bound of the probability that an answer like the reference fails in all tries."""
        return self.missed_share**TRIES


def missed_share(count: int) -> float:
    """Return the share of runs that may miss the worst of `count` runs, with 95 % confidence."""
    return float(1.0 - (1.0 - CONFIDENCE) ** (1.0 / count))


def normal_factor(count: int, share: float) -> float:
    """Return how many standard deviations below the mean all but this share of a normal distribution are, with 95 %
    confidence, if mean and deviation are estimated from `count` runs."""
    noncentrality = stats.norm.ppf(1.0 - share) * np.sqrt(count)
    return float(stats.nct.ppf(CONFIDENCE, count - 1, noncentrality) / np.sqrt(count))


def fit_threshold(
    figures: Sequence[float], wrong: Mapping[str, Sequence[float]], lower_is_better: bool, digits: int
) -> ThresholdFit:
    """Derive a threshold from what the reference and the wrong models reach.

    Args:
        figures: The reference's, one per seed, at least two.
        wrong: The figures of each wrong model.
        lower_is_better: True for an error, False for an accuracy.
        digits: To how many decimals the threshold is rounded, to the lenient side.
    """
    sign = -1.0 if lower_is_better else 1.0
    good = sign * np.asarray(figures, np.float64)
    share = missed_share(len(good))
    deviation = float(good.std(ddof=1))
    bound = min(float(good.min()), float(good.mean()) - normal_factor(len(good), share) * deviation)
    below = [
        max(sign * np.asarray(runs)) for runs in wrong.values() if len(runs) and max(sign * np.asarray(runs)) < bound
    ]
    slack = SLACK * deviation
    if below:
        slack = min(slack, (bound - float(max(below))) / 2.0)
    threshold = np.floor((bound - slack) * 10**digits) / 10**digits
    false_accept_rate = {
        name: (float(np.mean(sign * np.asarray(runs) >= threshold)), len(runs))
        for name, runs in wrong.items()
        if len(runs)
    }
    return ThresholdFit(
        round(float(sign * threshold), digits),
        round(float(sign * (threshold - BORDERLINE * deviation)), digits + 1),
        float(sign * bound),
        share,
        len(good),
        float(np.mean(figures)),
        deviation,
        float(sign * good.min()),
        float(sign * good.max()),
        false_accept_rate,
    )
