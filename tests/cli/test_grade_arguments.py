"""Wrong calls of `python -m autograder grade`: refused with the reason, before anything is started."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from autograder.cli.app import app
from autograder.paths import ROOT

ANSWER = "def vectorize_labels(labels):\n    return labels\n"


def refusal(*arguments: object) -> str:
    """Call the command wrongly; what it says on stderr."""
    done = CliRunner().invoke(app, ["grade", "imdb", *map(str, arguments), "--data", "synthetic"])
    assert done.exit_code == 2, done.output
    return done.stderr


def test_an_empty_folder_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "nobody").mkdir()
    assert "no submissions" in refusal(tmp_path / "nobody", "--out", tmp_path / "out")


def test_an_unknown_question_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "kim.py").write_text(ANSWER, "utf-8")
    assert "no question q99" in refusal(tmp_path, "--out", tmp_path / "out", "--only", "q99")


@pytest.mark.parametrize(
    ("line", "changed", "named"),
    [
        ("  call_seconds: 60", "  call_secnds: 60", "call_secnds"),
        ("          test_labels_are_float32: 1", "          test_labels_are_float32: -1", "test_labels_are_float32"),
    ],
)
def test_a_fault_in_grading_yml_is_named_with_its_line(tmp_path: Path, line: str, changed: str, named: str) -> None:
    text = (ROOT / "grading.yml").read_text("utf-8")
    number = text.splitlines().index(line) + 1
    (tmp_path / "grading.yml").write_text(text.replace(line, changed), "utf-8")
    (tmp_path / "kim.py").write_text(ANSWER, "utf-8")
    said = refusal(tmp_path / "kim.py", "--out", tmp_path / "out", "--config", tmp_path / "grading.yml")
    assert f"line {number}" in said
    assert named in said
