"""A submission whose process ended is tried once more, within the time of one."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from helpers.feedback_results import PUBLIC

from autograder.grading import second_try
from autograder.grading.grade_one import GradedSubmission
from autograder.grading.second_try import with_second_try
from autograder.results import SubmissionResult

BLANK = SubmissionResult("kim", "imdb", "graded", (), 0.0)


class Tries:
    """Tries that take some time each, and end as they should."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *tries: tuple[float, str, float]) -> None:
        self.now = 1000.0
        self.limits: list[float] = []
        self._left = iter(tries)
        monkeypatch.setattr(second_try, "time", SimpleNamespace(monotonic=lambda: self.now))

    def __call__(self, ends_at: float) -> GradedSubmission:
        self.limits.append(ends_at - self.now)
        seconds, status, points = next(self._left)
        self.now += seconds
        checks = (replace(PUBLIC, points=points),)
        return GradedSubmission(replace(BLANK, status=status, checks=checks, seconds=seconds, message=f"m{points:g}"))


def _row(graded: GradedSubmission) -> tuple[str, float, float, str]:
    result = graded.result
    return result.status, result.score, result.seconds, result.message


@pytest.mark.parametrize("status", ["graded", "timeout", "invalid", "kit_error"])
def test_what_did_not_end_is_tried_once(monkeypatch: pytest.MonkeyPatch, status: str) -> None:
    tries = Tries(monkeypatch, (500, status, 3))
    assert _row(with_second_try(tries, 600)) == (status, 3, 500, "m3")
    assert tries.limits == [600]


@pytest.mark.parametrize("status", ["crashed", "memory"])
def test_the_second_try_has_the_time_that_is_left(monkeypatch: pytest.MonkeyPatch, status: str) -> None:
    tries = Tries(monkeypatch, (590, status, 3), (10, status, 3))
    assert _row(with_second_try(tries, 600)) == (status, 3, 600, "m3 (tried twice, 600 s in all)")
    assert tries.limits == [600, 10]


def test_a_submission_that_was_killed_by_another_gets_what_it_earns(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = Tries(monkeypatch, (20, "crashed", 1), (30, "graded", 5))
    assert _row(with_second_try(tries, 600)) == ("graded", 5, 50, "m5")


def test_a_second_try_without_enough_time_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for points in (4, 1):
        tries = Tries(monkeypatch, (598, "crashed", points), (2, "timeout", 1))
        row = ("crashed", points, 600, f"m{points} (tried twice, 600 s in all)")
        assert _row(with_second_try(tries, 600)) == row


def test_a_fault_of_the_grader_in_the_second_try_does_not_replace_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = Tries(monkeypatch, (10, "crashed", 0), (2, "kit_error", 0))
    assert with_second_try(tries, 600).result.status == "crashed"


def test_without_time_there_is_no_second_try(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = Tries(monkeypatch, (603, "crashed", 2))
    message = "m2 (not tried again, because its 600 s were used up, 603 s in all)"
    assert _row(with_second_try(tries, 600)) == ("crashed", 2, 603, message)
    assert len(tries.limits) == 1


def test_a_long_message_keeps_the_note(monkeypatch: pytest.MonkeyPatch) -> None:
    tries = Tries(monkeypatch, (1, "crashed", 2), (1, "crashed", 2))
    long = lambda ends_at: _with_message(tries(ends_at), "x" * 500)  # noqa: E731
    message = with_second_try(long, 600).result.message
    assert len(message) == 500
    assert message.endswith("x (tried twice, 2 s in all)")


def _with_message(graded: GradedSubmission, message: str) -> GradedSubmission:
    return replace(graded, result=replace(graded.result, message=message))
