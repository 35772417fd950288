"""Commands that write results write feedback as well, and never fail through it."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.graded_runs import BOSTON, graded, grading_yml, origin, result
from rich.console import Console
from typer.testing import CliRunner

from autograder.cli.app import app
from autograder.cli.feedback import feedback_into
from autograder.gradebook.store import open_gradebook
from autograder.intake.identity import Person


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    people = {name: origin("", Person(name=name)) for name in ("kim", "lee")}
    return graded(tmp_path / "grades", [result("kim", 90), result("lee", 50)], people)


def shown(folder: Path, config: Path) -> str:
    console = Console(width=200, record=True)
    with open_gradebook(folder) as book:
        feedback_into(folder, book, BOSTON, config, console)
    return console.export_text()


def test_override_writes_the_page_again_with_the_reason(folder: Path) -> None:
    arguments = ["override", "lee", "q1", "8", "--why", "right idea", "--out", str(folder)]
    assert CliRunner().invoke(app, arguments).exit_code == 0
    assert "right idea" in (folder / "feedback" / "lee.html").read_text("utf-8")


def test_pages_that_cannot_be_written_are_a_line_each(folder: Path, tmp_path: Path) -> None:
    (folder / "feedback").write_text("in the way")
    text = shown(folder, grading_yml(tmp_path))
    assert text.count("no feedback for ") == 2


def test_wrong_extensions_are_a_line_and_no_feedback(folder: Path, tmp_path: Path) -> None:
    config = grading_yml(tmp_path, top="extensions: later.csv\n")
    assert "no feedback was written: " in shown(folder, config)
    assert not (folder / "feedback").exists()


def test_extensions_count(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "later.csv").write_text("name,days\nkim,2\n")
    config = grading_yml(tmp_path, top="extensions: later.csv\n")
    assert shown(folder, config) == ""
    assert (folder / "feedback" / "kim.html").is_file()
