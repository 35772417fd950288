"""Commands take an assignment by its name, or "all"; a wrong call says what to do instead."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from autograder import config
from autograder.arguments import own_folder
from autograder.cli import app

ROOT = Path(__file__).resolve().parent.parent
GRADING = config.load(ROOT / "grading.yml")
runner = CliRunner()


def test_only_with_all_is_a_usage_error_that_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "kim.py").write_text("x = 1")
    done = runner.invoke(app, ["grade", "all", str(tmp_path), "--only", "q7"])
    assert done.exit_code == 2
    assert "--only names questions of one assignment" in done.stderr


@pytest.mark.parametrize("arguments", [["grade", "mnist", "x"], ["verify", "mnist"], ["release", "mnist", "--check"]])
def test_an_unknown_assignment_is_answered_with_the_names_and_all(arguments: list[str]) -> None:
    done = runner.invoke(app, arguments)
    assert done.exit_code == 2
    assert f'Name one of {", ".join(GRADING.assignments)}, or "all".' in done.stderr


def test_all_is_no_name_where_one_assignment_is_meant() -> None:
    done = runner.invoke(app, ["reference", "all"])
    assert (done.exit_code, 'There is no assignment "all"' in done.stderr) == (2, True)


def test_with_all_each_assignment_has_a_folder_of_its_own() -> None:
    usual, given = Path("assignments"), Path("somewhere")
    assert own_folder(None, usual, "all", "imdb") == usual / "imdb"
    assert own_folder(None, usual, "imdb", "imdb") == usual / "imdb"
    assert own_folder(given, usual, "all", "imdb") == given / "imdb"
    assert own_folder(given, usual, "imdb", "imdb") == given


@pytest.mark.slow
def test_build_all_makes_a_zip_per_assignment(tmp_path: Path) -> None:
    done = runner.invoke(app, ["build", "all", "--for", "students", "--out", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert {path.name for path in tmp_path.iterdir()} == {f"{name}.zip" for name in GRADING.assignments}
    for name in GRADING.assignments:
        assert f"{name}/{name}.ipynb" in zipfile.ZipFile(tmp_path / f"{name}.zip").namelist()


@pytest.mark.slow
def test_release_all_makes_a_folder_per_assignment_that_is_then_up_to_date(tmp_path: Path) -> None:
    released = runner.invoke(app, ["release", "all", "--out", str(tmp_path)])
    checked = runner.invoke(app, ["release", "all", "--out", str(tmp_path), "--check"])
    assert (released.exit_code, checked.exit_code) == (0, 0), released.output + checked.output
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(GRADING.assignments)


@pytest.mark.slow
def test_release_all_with_check_looks_at_every_assignment(tmp_path: Path) -> None:
    done = runner.invoke(app, ["release", "all", "--out", str(tmp_path), "--check"])
    assert done.exit_code == 1
    assert all(f"out of date: {name}/{name}.ipynb" in done.output for name in GRADING.assignments)
