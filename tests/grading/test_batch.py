"""A submission is blamed only for what it does again, and takes nobody with it."""

from __future__ import annotations

import json
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from helpers.grading_runs import RIGHT, grade, rows

from autograder.config import Limits
from autograder.grading import grader_pool
from autograder.grading.grade_one import GradedSubmission
from autograder.judge.grader_secrets import GraderSecrets
from autograder.results import SubmissionResult
from autograder.submissions.find import Submission

KIM = Submission("kim", "boston", Path("kim.py"), None, (), 1)


def statuses(monkeypatch: pytest.MonkeyPatch, *told: str) -> tuple[str, int]:
    """The status that counts when grading comes out so time after time, and how often it was graded."""
    left = list(told)

    def grade_submission(*_arguments: Any, **_settings: Any) -> GradedSubmission:
        return GradedSubmission(SubmissionResult("kim", "boston", left.pop(0), (), 1.0))

    monkeypatch.setattr(grader_pool, "grade_submission", grade_submission)
    monkeypatch.setattr(grader_pool, "_grader", [(None, SimpleNamespace(limits=Limits()))])
    monkeypatch.setattr(grader_pool, "set_secrets", lambda _: None)
    status = grader_pool._grade(KIM, (), GraderSecrets("synthetic")).result.status
    return status, len(told) - len(left)


@pytest.mark.parametrize("killed", ["crashed", "memory"])
def test_a_worker_that_somebody_killed_is_no_crash_of_the_submission(
    monkeypatch: pytest.MonkeyPatch, killed: str
) -> None:
    assert statuses(monkeypatch, killed, "graded") == ("graded", 2)


def test_what_crashes_again_has_crashed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert statuses(monkeypatch, "crashed", "memory", "graded") == ("memory", 2)


@pytest.mark.parametrize("status", ["graded", "timeout", "invalid", "kit_error"])
def test_everything_else_is_graded_once(monkeypatch: pytest.MonkeyPatch, status: str) -> None:
    assert statuses(monkeypatch, status, "crashed") == (status, 1)


@pytest.mark.slow
@pytest.mark.process
def test_two_tries_have_the_time_of_one_together(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "kim.py").write_text("import os, time\ntime.sleep(5)\nos._exit(1)\n" + RIGHT)
    began = time.monotonic()
    grade(tmp_path / "in", tmp_path / "out", "--only", "q5", "--limit", "submission_seconds=8")
    row = rows(tmp_path / "out")["kim"]
    assert row["status"] == "crashed"
    assert row["message"].endswith(" s in all)")
    assert (
        8
        <= json.loads((tmp_path / "out" / "results" / "kim.json").read_text("utf-8"))["seconds"]
        <= time.monotonic() - began
    )


# Its parent is the supervisor, and the judge is the supervisor's.
KILL_THE_JUDGE = """
import os, signal
with open(f"/proc/{os.getppid()}/stat") as file:
    judge = int(file.read().rpartition(")")[2].split()[1])
os.kill(judge, signal.SIGKILL)
"""


@pytest.mark.slow
@pytest.mark.process
def test_who_ends_the_judge_needs_a_human_and_the_neighbour_is_graded(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "evil.py").write_text(KILL_THE_JUDGE + RIGHT)
    (tmp_path / "in" / "kim.py").write_text("import time\ntime.sleep(1)\n" + RIGHT)
    done = grade(tmp_path / "in", tmp_path / "out", "--only", "q5", "--sandbox", "process", "--workers", 2)
    got = rows(tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert (got["evil"]["status"], got["kim"]["status"], got["kim"]["score"]) == ("kit_error", "graded", "6")
    assert "lost twice" in got["evil"]["message"]
