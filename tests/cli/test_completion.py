"""The shell completes the names of assignments, questions and limits."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from autograder import config
from autograder.cli.app import app
from autograder.paths import ROOT

ASSIGNMENTS = list(config.load(ROOT / "grading.yml").assignments)
runner = CliRunner()


def completed(line: str) -> list[str]:
    """Return what bash offers for the last word of a line; an empty word after a blank."""
    environment = {"_AUTOGRADER_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(line.count(" "))}
    done = runner.invoke(app, [], env=environment, prog_name="autograder")
    return done.stdout.split()


@pytest.mark.parametrize("command", ["grade", "release", "build", "verify", "audit", "calibrate"])
def test_an_assignment_or_all_is_offered(command: str) -> None:
    assert completed(f"autograder {command} ") == [*ASSIGNMENTS, "all"]


def test_all_is_not_offered_where_one_assignment_is_needed() -> None:
    assert completed("autograder reference ") == ASSIGNMENTS


def test_only_the_questions_of_the_assignment_on_the_line_are_offered() -> None:
    assert completed("autograder grade boston x --only q1") == ["q1", "q10"]
    assert completed("autograder override kim q1") == ["q1", *(f"q{number}" for number in range(10, 16))]


def test_limits_are_offered_with_their_equals_sign() -> None:
    assert completed("autograder grade imdb x --limit ca") == ["call_seconds="]


def test_a_broken_grading_yml_offers_nothing_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "grading.yml").write_text("version: 1\n")
    assert completed(f"autograder reference --config {tmp_path / 'grading.yml'} i") == []


def test_completion_can_be_installed() -> None:
    assert "--install-completion" in runner.invoke(app, ["--help"]).stdout
