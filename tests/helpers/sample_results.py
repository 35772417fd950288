"""Results of IMDB submissions, with one check for each question."""

from __future__ import annotations

from autograder.results import CheckResult, SubmissionResult

QUESTIONS = [f"q{number}" for number in range(1, 13)]


def check(question: str, points: float, most: float) -> CheckResult:
    status = "passed" if points == most else "failed"
    return CheckResult(f"test_{question}", question, "A sentence.", False, status, points, most)


def result(name: str = "kim", status: str = "graded", message: str = "", share: float = 1.0) -> SubmissionResult:
    checks = tuple(check(question, 7.5 * share, 7.5) for question in QUESTIONS)
    return SubmissionResult(name, "imdb", status, checks, 12.3456, message)


def invalid(name: str = "lee") -> SubmissionResult:
    return SubmissionResult(name, "imdb", "invalid", (), 0.004, "lee.ipynb is empty.")
