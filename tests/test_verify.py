"""`verify`: what it takes for samples, and how it words what differs. `make verify` runs it on all of them."""

from __future__ import annotations

import shutil
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
def test_a_sample_that_earns_something_else_is_named_with_its_checks(tmp_path: Path) -> None:
    sample = ROOT / "tests" / "submissions" / "boston" / "graded-0" / "uses_the_notebooks_own_model.py"
    for verdict in ("graded-0", "graded-30"):
        (tmp_path / verdict).mkdir()
        shutil.copyfile(sample, tmp_path / verdict / "own_model.py")
    options = ["--samples", str(tmp_path), "--data", "synthetic", "--workers", "2", "--no-live"]
    command = [sys.executable, "-m", "autograder", "verify", "boston", *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout + done.stderr
    said = done.stdout.splitlines()
    verdict_of = {line.split()[0]: line.split()[-1] for line in said if "graded, " in line}
    expected = {"blank": "ok", "reference": "ok", "graded-0/own_model": "ok", "graded-30/own_model": "WRONG"}
    assert verdict_of == expected
    assert "3 of 4 samples as they must be" in said
    assert any(line.startswith("  q8 test_") for line in said)


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
