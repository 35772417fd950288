"""With one line in grading.yml a question is neither asked nor graded nor exported, and the rest makes 100."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from typer.testing import CliRunner

from autograder import config
from autograder.cli.app import app
from autograder.gradescope.zip import gradescope_files
from autograder.paths import ROOT
from autograder.quality.audit.corpus import hand_written
from autograder.quality.samples import find_samples

SLOW_QUESTIONS = "q2, q3, q4, q6, q8, q10"
SLOW_QUESTIONS_SORTED = ", ".join(sorted(SLOW_QUESTIONS.split(", ")))


@pytest.fixture
def quick_boston(tmp_path: Path) -> Path:
    """A grading.yml whose boston has questions 1, 5, 7 and 9 only: 8, 6, 6 and 4 points."""
    path = tmp_path / "grading.yml"
    text = (ROOT / "grading.yml").read_text("utf-8")
    old = "    title: Predicting house prices\n"
    assert text.count(old) == 1
    path.write_text(text.replace(old, f"{old}    leave_out: [{SLOW_QUESTIONS}]\n"), "utf-8")
    return path


@pytest.mark.slow
@pytest.mark.process
def test_the_reference_earns_100_and_the_table_has_the_questions_that_count(
    quick_boston: Path, tmp_path: Path
) -> None:
    out = tmp_path / "grades"
    words = ["grade", "boston", ROOT / "solutions" / "boston.py", "--config", quick_boston, "--out", out]
    done = CliRunner().invoke(app, [*map(str, words), "--data", "synthetic"])
    assert done.exit_code == 0, done.output
    assert f"boston: {SLOW_QUESTIONS} left out; points add up to 24 and are scaled to 100" in done.output
    (row,) = csv.DictReader((out / "grades.csv").read_text("utf-8").splitlines())
    assert {name: row[name] for name in ("score", "max_score", "q1", "q5", "q7", "q9")} == {
        "score": "100",
        "max_score": "100",
        "q1": "33.33",
        "q5": "25",
        "q7": "25",
        "q9": "16.67",
    }
    assert "q2" not in row


def test_the_gradescope_zip_has_points_that_count_as_they_are(quick_boston: Path, tmp_path: Path) -> None:
    assignment = config.load(quick_boston).assignments["boston"]
    path = tmp_path / "of_the_zip.yml"
    path.write_bytes(gradescope_files(assignment, "synthetic")["kit/grading.yml"])
    of_the_zip = config.load(path).assignments["boston"]
    assert of_the_zip.checks == assignment.checks
    assert of_the_zip.scaling == ""


def test_students_do_not_get_a_notebook_that_was_released_with_other_questions(
    quick_boston: Path, tmp_path: Path
) -> None:
    words = ["build", "boston", "--for", "students", "--config", quick_boston, "--out", tmp_path]
    done = CliRunner().invoke(app, [*map(str, words)])
    assert done.exit_code == 2
    assert f"was released with other questions than in grading.yml ({SLOW_QUESTIONS_SORTED})" in done.output
    assert "Run: autograder release boston" in done.output


def test_samples_are_expected_to_earn_what_counts(quick_boston: Path) -> None:
    assignment = config.load(quick_boston).assignments["boston"]
    samples = find_samples(assignment, ROOT / "tests" / "samples" / "boston")
    scores = {sample.submission.name: sample.score for sample in samples if sample.status == "graded"}
    assert (scores["blank"], scores["reference"]) == (0, 100)
    assert {sample.score for sample in samples if sample.failing == frozenset()} == {100}
    assert set().union(*(sample.failing or () for sample in samples)) <= set(assignment.checks)


def test_the_audit_takes_the_answers_to_questions_that_count(quick_boston: Path) -> None:
    assignment = config.load(quick_boston).assignments["boston"]
    assert {answer.question for answer in hand_written(assignment)} == {"q1", "q5", "q7", "q9"}
