"""Commands take an assignment by its name, or "all"; a wrong call says what to do instead."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from autograder import config
from autograder.cli.app import app
from autograder.cli.options import folder_for, with_limits
from autograder.config import AssignmentConfig
from autograder.paths import ROOT
from autograder.release import build, student_folder

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
    assert folder_for(None, usual, "all", "imdb") == usual / "imdb"
    assert folder_for(None, usual, "imdb", "imdb") == usual / "imdb"
    assert folder_for(given, usual, "all", "imdb") == given / "imdb"
    assert folder_for(given, usual, "imdb", "imdb") == given


def test_a_limit_replaces_the_one_of_grading_yml_and_leaves_the_others() -> None:
    imdb = GRADING.assignments["imdb"]
    (limited,) = with_limits([imdb], ["call_seconds=2.5", "memory_mb=4096"])
    assert limited.limits == imdb.limits.model_copy(update={"call_seconds": 2.5, "memory_mb": 4096})
    assert limited.name == "imdb"


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        ("call_second=3", 'there is no limit "call_second". Did you mean "call_seconds"?'),
        ("call_seconds", "give a number above 0, for example call_seconds=20."),
        ("call_seconds=0", "give a number above 0"),
        ("memory_mb=1.5", "give a whole number above 0, for example memory_mb=20."),
        ("call_seconds=inf", "give a number above 0"),
    ],
)
def test_a_limit_that_does_not_exist_or_has_no_such_value_is_refused(tmp_path: Path, limit: str, said: str) -> None:
    (tmp_path / "kim.py").write_text("x = 1")
    done = runner.invoke(app, ["grade", "imdb", str(tmp_path), "--limit", limit])
    assert (done.exit_code, f"--limit {limit}: {said}" in done.stderr) == (2, True)


def test_build_all_makes_a_zip_per_assignment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def build_zip(chosen: AssignmentConfig, target: str, out: Path, data: str | None, prove: object) -> Path:
        asked.append((chosen.name, target, data, prove))
        path = out / f"{chosen.name}.zip"
        path.write_bytes(bytes(2**20))
        return path

    monkeypatch.setattr(build, "build", build_zip)
    done = runner.invoke(app, ["build", "all", "--for", "students", "--out", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert asked == [(name, "students", None, None) for name in GRADING.assignments]
    printed = "".join(done.output.split())  # the terminal breaks long paths
    assert all(f"{tmp_path / name}.zip,1.0MiB,nosolutioninit" in printed for name in GRADING.assignments)


@pytest.fixture
def quick_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves out Otter, which takes seconds per assignment."""
    monkeypatch.setattr(student_folder, "student_notebook", lambda assignment, *_: f'"{assignment}"\n')


@pytest.mark.usefixtures("quick_notebook")
def test_release_all_makes_a_folder_per_assignment_that_is_then_up_to_date(tmp_path: Path) -> None:
    released = runner.invoke(app, ["release", "all", "--out", str(tmp_path)])
    checked = runner.invoke(app, ["release", "all", "--out", str(tmp_path), "--check"])
    assert (released.exit_code, checked.exit_code) == (0, 0), released.output + checked.output
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(GRADING.assignments)
    for name in GRADING.assignments:
        assert (tmp_path / name / f"{name}.ipynb").read_text() == f'"{name}"\n'


@pytest.mark.usefixtures("quick_notebook")
def test_release_all_with_check_looks_at_every_assignment(tmp_path: Path) -> None:
    done = runner.invoke(app, ["release", "all", "--out", str(tmp_path), "--check"])
    assert done.exit_code == 1
    assert all(f"out of date: {name}/{name}.ipynb" in done.output for name in GRADING.assignments)
