"""Scores are sums of points, also where these are fractions."""

from __future__ import annotations

from autograder.results import CheckResult, Override, SubmissionResult


def result(points: float, questions: int, *overrides: Override) -> SubmissionResult:
    checks = tuple(
        CheckResult(f"test_{number}", f"q{number}", "A sentence.", False, "passed", points, points)
        for number in range(1, questions + 1)
    )
    return SubmissionResult("kim", "imdb", "graded", checks, 1.0, overrides=overrides)


def test_fractions_of_a_point_add_up_to_100() -> None:
    for questions in range(1, 40):
        graded = result(100 / questions, questions)
        assert (graded.score, graded.max_score) == (100, 100)


def test_a_decision_replaces_the_points_of_its_question() -> None:
    assert result(100 / 3, 3, Override("q2", 0, "copied")).score == 66.666667
