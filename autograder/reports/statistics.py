"""How hard each question was, and whether it tells the strong submissions from the weak: classical item statistics.

Definitions: the share earned of a question is its difficulty index *p*, where 1 is the easiest; its discrimination is
the corrected item-total correlation (Crocker & Algina, *Introduction to Classical and Modern Test Theory*, 1986,
chapter 14). `psych::alpha` in R calls the latter `r.drop`. Its interval is that of R's `cor.test`: Fisher's z
transformation (R. A. Fisher, *Biometrika* 10, 1915, and *Metron* 1, 1921). A question is called easy above and hard
below what Allen & Yen (*Introduction to Measurement Theory*, 1979) advise: 0.3 to 0.7 says most about differences.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import NormalDist, StatisticsError, correlation, fmean, median, pstdev

from autograder.results import SubmissionResult

FEWEST = 20  # with fewer submissions a correlation says nothing
HARD_BELOW, EASY_ABOVE = 0.3, 0.7
BINS = 10


@dataclass(frozen=True)
class Correlation:
    """A correlation with the limits of its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class QuestionStatistics:
    """How a class did in one question.

    Args:
        question: "q1" …
        max_points: What it is worth.
        count: Submissions whose points of it count.
        share: The mean of the points by `max_points`, from 0 to 1; None without a submission.
        all_points: How many have all its points.
        no_points: How many have none.
        discrimination: With the points of all other questions; None where it is not known, see `why`.
        why: Why there is no discrimination, or "".
    """

    question: str
    max_points: float
    count: int
    share: float | None
    all_points: int
    no_points: int
    discrimination: Correlation | None
    why: str = ""

    @property
    def difficulty(self) -> str:
        """The share in a word: "hard", "medium", "easy" or ""."""
        if self.share is None:
            return ""
        if self.share < HARD_BELOW:
            return "hard"
        return "easy" if self.share > EASY_ABOVE else "medium"


@dataclass(frozen=True)
class ScoreBin:
    """How many scores are from `low` to below `high`; the last bin also has those that equal `high`."""

    low: float
    high: float
    count: int


@dataclass(frozen=True)
class ScoreStatistics:
    """How the scores of a class are distributed; None where there are none."""

    count: int
    max_score: float
    mean: float | None
    median: float | None
    deviation: float | None
    lowest: float | None
    highest: float | None
    bins: tuple[ScoreBin, ...]


def usable(results: Iterable[SubmissionResult]) -> list[SubmissionResult]:
    """Return the results that statistics count: all but those that need a person."""
    return [result for result in results if not result.needs_human]


def question_statistics(results: Sequence[SubmissionResult]) -> list[QuestionStatistics]:
    """Return the statistics of each question, in the order of the questions.

    Args:
        results: Of one assignment. Those that need a person are not counted.
    """
    max_points: dict[str, float] = {}
    for result in results:
        for question, points in possible_points(result).items():
            max_points[question] = max(points, max_points.get(question, 0.0))
    scores = [result.question_scores for result in usable(results)]
    # The correlation is of submissions with the same questions; with --only some have fewer.
    whole = [one for one in scores if len(one) == len(max_points)]
    return [_of_question(name, most, scores, whole) for name, most in max_points.items()]


def possible_points(result: SubmissionResult) -> dict[str, float]:
    """Return what each question of a result is worth."""
    possible: dict[str, float] = {}
    for check in result.checks:
        possible[check.question] = possible.get(check.question, 0.0) + check.max_points
    return {question: round(points, 6) for question, points in possible.items()}


def score_statistics(scores: Sequence[float], max_score: float) -> ScoreStatistics:
    """Return how scores are distributed, in ten bins of equal width."""
    width = max_score / BINS if max_score > 0 else 1.0
    counts = [0] * BINS
    for score in scores:
        counts[min(max(math.floor(score / width + 1e-9), 0), BINS - 1)] += 1
    bins = tuple(ScoreBin(place * width, (place + 1) * width, count) for place, count in enumerate(counts))
    if not scores:
        return ScoreStatistics(0, max_score, None, None, None, None, None, bins)
    return ScoreStatistics(
        len(scores), max_score, fmean(scores), median(scores), pstdev(scores), min(scores), max(scores), bins
    )


def correlated(first: Sequence[float], second: Sequence[float]) -> Correlation | None:
    """Return Pearson's correlation with its 95 % interval by Fisher's z, as R's `cor.test` does.

    Returns:
        None where one of the two has no variance, or there are fewer than four pairs.
    """
    if len(first) < 4:
        return None
    try:
        value = max(-1.0, min(1.0, correlation(first, second)))
    except StatisticsError:  # one of them is constant
        return None
    if abs(value) == 1.0:
        return Correlation(value, value, value)
    half = NormalDist().inv_cdf(0.975) / math.sqrt(len(first) - 3)
    return Correlation(value, math.tanh(math.atanh(value) - half), math.tanh(math.atanh(value) + half))


def _of_question(
    name: str, most: float, scores: Sequence[dict[str, float]], whole: Sequence[dict[str, float]]
) -> QuestionStatistics:
    points = [one[name] for one in scores if name in one]
    share = fmean(points) / most if points and most else None
    all_points, no_points = sum(one >= most for one in points), sum(one <= 0 for one in points)
    found, why = _discrimination(name, whole)
    return QuestionStatistics(name, most, len(points), share, all_points, no_points, found, why)


def _discrimination(name: str, whole: Sequence[dict[str, float]]) -> tuple[Correlation | None, str]:
    if len(whole) < FEWEST:
        return None, f"fewer than {FEWEST} submissions"
    own = [one[name] for one in whole]
    # Summed without the question, not subtracted from the total; rounded, so that equal sums are equal.
    rest = [round(math.fsum(points for other, points in one.items() if other != name), 6) for one in whole]
    if len(set(own)) == 1:
        return None, "all have the same points"
    if len(set(rest)) == 1:
        return None, "all have the same points in the other questions"
    return correlated(own, rest), ""
