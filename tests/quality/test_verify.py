"""`verify`: how it groups samples, and how it words what differs. tests/quality/test_samples.py grades real ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from autograder import config
from autograder.config import Limits
from autograder.grading.grade_one import GradedSubmission
from autograder.grading.run import RunPlan
from autograder.paths import ROOT
from autograder.quality import verify
from autograder.quality.samples import Sample
from autograder.quality.verify import VerifyOptions, by_limits, differences, disagreements, verify_assignment
from autograder.results import CheckResult, SubmissionResult
from autograder.submissions.find import Submission

IMDB = config.load(ROOT / "grading.yml").assignments["imdb"]
PASSED = CheckResult("test_x", "q1", "X.", False, "passed", 1.0, 1.0)
FAILED = replace(PASSED, status="failed", points=0.0, detail="expected 1,\ngot 2")
BOTH_PASS = (PASSED, replace(PASSED, check="test_y"))
SHORT = Limits(call_seconds=3)


def sample(
    name: str = "kim.py", failing: Sequence[str] | None = (), score: float = 2.0, limits: Limits = SHORT
) -> Sample:
    submission = Submission(name, "imdb", Path(name), None, (), 1)
    return Sample(submission, "graded", score, None if failing is None else frozenset(failing), limits)


def result(checks: tuple[CheckResult, ...] = BOTH_PASS, status: str = "graded") -> SubmissionResult:
    return SubmissionResult("kim.py", "imdb", status, checks, 1.0)


def test_a_sample_that_is_graded_as_expected_has_no_differences() -> None:
    assert differences(sample(), result()) == ()


def test_another_status_and_score_are_named() -> None:
    assert differences(sample(), result((PASSED,), "crashed")) == (
        "status: expected graded, got crashed",
        "score: expected 2, got 1",
    )


def test_a_check_that_fails_against_expectation_is_named_with_its_reason() -> None:
    assert differences(sample(score=1), result((FAILED, BOTH_PASS[1]))) == (
        "q1 test_x: expected to pass, got failed: expected 1, got 2",
    )


def test_a_check_that_passes_against_expectation_is_named_even_if_the_score_is_right() -> None:
    other_one_fails = result((FAILED, BOTH_PASS[1]))
    assert differences(sample(failing=["test_y"], score=1), other_one_fails) == (
        "q1 test_x: expected to pass, got failed: expected 1, got 2",
        "q1 test_y: expected to fail, but it passed",
    )


def test_the_checks_of_an_invalid_sample_are_not_compared() -> None:
    assert differences(replace(sample(failing=None, score=0), status="invalid"), result((FAILED,), "invalid")) == ()


def test_a_difference_between_live_and_sandboxed_is_named() -> None:
    failed = replace(PASSED, status="failed", points=0.0)
    assert disagreements([PASSED], [failed]) == ("test_x: sandboxed passed, live failed",)
    assert disagreements([PASSED], [PASSED]) == ()


def test_samples_with_the_same_limits_are_one_group() -> None:
    samples = [sample("a"), sample("b", limits=Limits()), sample("c", limits=Limits(call_seconds=3))]
    names = [[one.submission.name for one in group] for group in by_limits(samples).values()]
    assert names == [["a", "c"], ["b"]]


def verified(samples: list[Sample], monkeypatch: pytest.MonkeyPatch) -> tuple[bool, list[str], list[Limits]]:
    """Whether all is as expected, what is printed, and the limits of each run, when all checks pass."""
    plans: list[RunPlan] = []

    def open_run(plan: RunPlan) -> nullcontext[None]:
        plans.append(plan)
        return nullcontext()

    def grade_all(
        submissions: list[Submission], _run: object, _workers: int, done: Callable[[int, GradedSubmission], None]
    ) -> list[SubmissionResult]:
        results = [replace(result(), submission=submission.name) for submission in submissions]
        for place, one in enumerate(results):
            done(place, GradedSubmission(one))
        return results

    monkeypatch.setattr(verify, "open_run", open_run)
    monkeypatch.setattr(verify, "grade_all", grade_all)
    console = Console(width=80)
    with console.capture() as capture:
        verdicts = verify_assignment(IMDB, samples, VerifyOptions(1, "synthetic", live=False), console)
    ok = all(verdict.ok for verdict in verdicts)
    return ok, [line.rstrip() for line in capture.get().splitlines()], [plan.assignment.limits for plan in plans]


def test_each_group_is_graded_with_its_limits_and_shown_in_the_order_given(monkeypatch: pytest.MonkeyPatch) -> None:
    samples = [sample("a"), sample("b", limits=Limits()), sample("c")]
    ok, lines, limits = verified(samples, monkeypatch)
    assert (ok, limits) == (True, [SHORT, Limits()])
    assert [line.split()[0] for line in lines[1:4]] == ["a", "b", "c"]
    assert lines[-1] == "3 of 3 samples as expected"


def test_a_sample_that_is_not_as_expected_is_marked_with_its_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    ok, lines, _ = verified([sample("a"), sample("b", failing=["test_y"])], monkeypatch)
    verdict_per_sample = {line.split()[0]: line.split()[-1] for line in lines if "graded, " in line}
    assert (ok, verdict_per_sample) == (False, {"a": "ok", "b": "WRONG"})
    assert lines[-3:] == ["b:", "  q1 test_y: expected to fail, but it passed", "1 of 2 samples as expected"]
