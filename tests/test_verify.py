"""`verify` on the samples that come with the kit: each earns what its folder says, live like sandboxed."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from autograder import config
from autograder.intake import IntakeError
from autograder.results import CheckResult
from autograder.verify import disagreements, find_samples

ROOT = Path(__file__).resolve().parent.parent
CHECK = CheckResult("test_x", "q1", "X.", False, "passed", 1.0, 1.0)


ASSIGNMENTS = sorted(config.load(ROOT / "grading.yml").assignments)


@pytest.mark.slow
@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_every_sample_earns_what_its_folder_says(assignment: str) -> None:
    command = [sys.executable, "-m", "autograder", "verify", assignment, "--workers", "2"]
    environment = {**os.environ, "COLUMNS": "120"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "samples as they must be" in done.stdout


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_there_are_enough_samples_of_every_verdict(assignment: str) -> None:
    limits = config.load(ROOT / "grading.yml").assignments[assignment].limits
    samples = find_samples(assignment, ROOT / "tests" / "submissions" / assignment, limits)
    assert len(samples) >= 20
    assert {sample.status for sample in samples} >= {"graded", "timeout", "crashed", "invalid"}
    assert {0.0, 100.0} < {sample.score for sample in samples if sample.status == "graded"}


def test_a_folder_whose_name_is_no_verdict_is_refused(tmp_path: Path) -> None:
    (tmp_path / "nearly right").mkdir()
    limits = config.Limits()
    with pytest.raises(IntakeError, match="names no verdict"):
        find_samples("imdb", tmp_path, limits)


def test_a_difference_between_live_and_sandboxed_is_named() -> None:
    failed = replace(CHECK, status="failed", points=0.0)
    assert disagreements([CHECK], [failed]) == ("test_x: sandboxed passed, live failed",)
    assert disagreements([CHECK], [CHECK]) == ()
