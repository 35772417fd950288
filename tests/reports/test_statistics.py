"""Item statistics are what test theory and R call by these names."""

from __future__ import annotations

import pytest

from autograder.reports.statistics import (
    FEWEST,
    correlated,
    question_statistics,
    score_statistics,
)
from autograder.results import CheckResult, Override, SubmissionResult

# R: datasets::attitude (Chatterjee & Price 1977): rating complaints privileges learning raises critical advance.
ATTITUDE = """
43 51 30 39 61 92 45 / 63 64 51 54 63 73 47 / 71 70 68 69 76 86 48 / 61 63 45 47 54 84 35 / 81 78 56 66 71 83 47 /
43 55 49 44 54 49 34 / 58 67 42 56 66 68 35 / 71 75 50 55 70 66 41 / 72 82 72 67 71 83 31 / 67 61 45 47 62 80 41 /
64 53 53 58 58 67 34 / 67 60 47 39 59 74 41 / 69 62 57 42 55 63 25 / 68 83 83 45 59 77 35 / 77 77 54 72 79 77 46 /
81 90 50 72 60 54 36 / 74 85 64 69 79 79 63 / 65 60 65 75 55 80 60 / 65 70 46 57 75 85 46 / 50 58 68 54 64 78 52 /
50 40 33 34 43 64 33 / 64 61 52 62 66 80 41 / 53 66 52 50 63 80 37 / 40 37 42 58 50 57 49 / 63 54 42 48 66 75 33 /
66 77 66 63 88 76 72 / 78 75 58 74 80 78 49 / 48 57 44 45 51 83 38 / 85 85 71 71 77 74 55 / 82 82 39 59 64 78 39
"""
# The column r.drop that psych::alpha(attitude) prints ("An overview of the psych package").
R_DROP = [0.67, 0.74, 0.56, 0.71, 0.79, 0.27, 0.46]


def graded(*points: float, most: float = 100.0, status: str = "graded") -> SubmissionResult:
    """A result with so many points in q1, q2 …"""
    checks = tuple(
        CheckResult(f"test_q{place}", f"q{place}", "X.", False, "passed", one, most)
        for place, one in enumerate(points, start=1)
    )
    return SubmissionResult("kim", "boston", status, checks, 1.0)


def attitude() -> list[SubmissionResult]:
    return [graded(*map(float, row.split())) for row in ATTITUDE.split("/")]


def test_discrimination_is_r_drop_of_psych() -> None:
    found = [one.discrimination for one in question_statistics(attitude())]
    assert [one.value for one in found if one] == pytest.approx(R_DROP, abs=0.0051)


def test_the_share_is_the_mean_by_the_points() -> None:
    # R: colMeans(attitude) gives 64.633 66.600 53.133 56.367 64.633 74.767 42.933.
    shares = [one.share for one in question_statistics(attitude())]
    expected = [0.64633, 0.666, 0.53133, 0.56367, 0.64633, 0.74767, 0.42933]
    assert shares == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        # The example of R's ?cor.test (Hollander & Wolfe 1973, p. 187f.), and what it prints.
        (
            [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
            [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8],
            (0.5711816, -0.1497426, 0.8955795),
        ),
        # R: cor.test(1:10, 1:10) gives 1 and the interval from 1 to 1.
        (list(range(10)), list(range(10)), (1, 1, 1)),
    ],
)
def test_the_interval_is_that_of_cor_test(
    first: list[float], second: list[float], expected: tuple[float, float, float]
) -> None:
    found = correlated(first, second)
    assert found is not None
    assert (found.value, found.low, found.high) == pytest.approx(expected, abs=5e-8)


def test_the_interval_of_mtcars_is_that_of_cor_test() -> None:
    # R: cor.test(mtcars$mpg, mtcars$wt) prints -0.8676594 and the interval from -0.9338264 to -0.7440872.
    mpg = [21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4]
    mpg += [14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4]
    wt = [2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424]
    wt += [5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78]
    found = correlated(mpg, wt)
    assert found is not None
    assert (found.value, found.low, found.high) == pytest.approx((-0.8676594, -0.9338264, -0.7440872), abs=5e-8)


def test_the_interval_is_that_of_scipy() -> None:
    from scipy.stats import pearsonr  # noqa: PLC0415 - one test needs it

    rows = [one.question_scores for one in attitude()]
    own, rest = [row["q6"] for row in rows], [sum(row.values()) - row["q6"] for row in rows]
    theirs = pearsonr(own, rest)
    low, high = theirs.confidence_interval(0.95)
    found = question_statistics(attitude())[5].discrimination
    assert found is not None
    assert (found.value, found.low, found.high) == pytest.approx((theirs.statistic, low, high))


def test_fewer_than_twenty_submissions_have_no_discrimination() -> None:
    few = question_statistics(attitude()[: FEWEST - 1])
    assert {(one.discrimination, one.why) for one in few} == {(None, "fewer than 20 submissions")}
    assert few[0].share is not None
    assert all(one.discrimination for one in question_statistics(attitude()[:FEWEST]))


def test_without_variance_there_is_no_discrimination() -> None:
    results = [graded(0.1, 0.2 + 0.1, place % 3, 0.3) for place in range(30)]
    first, _, varied, _ = question_statistics(results)
    assert (first.discrimination, first.why) == (None, "all have the same points")
    assert (varied.discrimination, varied.why) == (None, "all have the same points in the other questions")


def test_submissions_that_need_a_person_are_not_counted() -> None:
    (only,) = question_statistics([graded(50), graded(0, status="invalid"), graded(0, status="kit_error")])
    assert (only.count, only.share, only.all_points, only.no_points) == (1, 0.5, 0, 0)


def test_points_of_a_person_count() -> None:
    result = graded(0)
    override = Override("q1", 100, "right idea")
    (only,) = question_statistics([SubmissionResult(**{**result.__dict__, "overrides": (override,)})])
    assert (only.share, only.all_points, only.difficulty) == (1, 1, "easy")


def test_a_question_is_hard_below_a_share_of_three_tenths() -> None:
    statistics = question_statistics([graded(29, 30, 70, 71)])
    assert [one.difficulty for one in statistics] == ["hard", "medium", "medium", "easy"]


def test_a_submission_that_was_not_asked_all_questions_counts_only_for_those() -> None:
    results = [*attitude(), *[graded(100)] * 30]
    first, second, *_ = question_statistics(results)
    assert (first.count, second.count) == (60, 30)
    assert second.discrimination == question_statistics(attitude())[1].discrimination


def test_no_submission_gives_no_numbers() -> None:
    assert question_statistics([]) == []
    nothing = score_statistics([], 100)
    assert (nothing.count, nothing.mean, nothing.deviation) == (0, None, None)
    assert [one.count for one in nothing.bins] == [0] * 10


def test_the_last_bin_has_the_full_score() -> None:
    found = score_statistics([0, 9.99, 10, 30, 99, 100], 100)
    assert [one.count for one in found.bins] == [2, 1, 0, 1, 0, 0, 0, 0, 0, 2]
    assert (found.bins[3].low, found.median) == (30, 20)
    assert found.mean == pytest.approx(41.498333)


@pytest.mark.parametrize("most", [0, 0.3, 300])
def test_bins_fit_any_number_of_points(most: float) -> None:
    assert sum(one.count for one in score_statistics([0, most], most).bins) == 2
