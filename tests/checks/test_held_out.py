"""Bars on trained models: a narrow miss is tried again, a near one earns part of the points."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from autograder.checks.held_out import SEED_CHANGES, expect_figure
from autograder.config.thresholds import Threshold
from autograder.judge.grader_secrets import pop_staff_notes
from shared.student.in_process import InProcessStudent
from shared.student.protocol import CheckFailed


class Seeds(InProcessStudent):
    """A student who notes the seeds it was asked for."""

    def __init__(self) -> None:
        super().__init__({}, seed=0)
        self.changes: list[int] = []

    def reseed(self, change: int) -> None:
        self.changes.append(change)


def expect(figures: list[float], bar: Threshold, lower_is_better: bool = False) -> Seeds:
    student, left = Seeds(), list(figures)

    def measure(_enough: Callable[[float], bool]) -> float:
        return left.pop(0)

    try:
        expect_figure(student, measure, bar, "{:.3f} of {:g}", "too low", lower_is_better)
    finally:
        assert left == [], "not all tries were taken"
    return student


def test_who_reaches_the_bar_is_tried_once() -> None:
    assert expect([0.9], Threshold(0.88, retry_from=0.87)).changes == []
    assert pop_staff_notes() == []


def test_a_narrow_miss_is_tried_again_with_other_seeds_and_noted() -> None:
    student = expect([0.878, 0.879, 0.884], Threshold(0.88, retry_from=0.87))
    assert student.changes == list(SEED_CHANGES[1:])
    assert "0.8780, 0.8790, 0.8840" in " ".join(pop_staff_notes())


def test_after_three_tries_a_miss_is_a_miss() -> None:
    with pytest.raises(CheckFailed, match=r"0\.879 of 0\.88"):
        expect([0.878, 0.879, 0.877], Threshold(0.88, retry_from=0.87))
    pop_staff_notes()


def test_a_clear_miss_is_not_tried_again() -> None:
    with pytest.raises(CheckFailed):
        expect([0.8], Threshold(0.88, retry_from=0.87))


def test_without_a_borderline_a_miss_is_not_tried_again() -> None:
    with pytest.raises(CheckFailed):
        expect([0.879], Threshold(0.88))


def test_of_an_error_the_smallest_counts() -> None:
    assert expect([3.1, 2.9], Threshold(3.0, retry_from=3.3), lower_is_better=True).changes == [SEED_CHANGES[1]]
    with pytest.raises(CheckFailed):
        expect([3.5], Threshold(3.0), lower_is_better=True)
    pop_staff_notes()
