"""`build` writes a zip after it has scanned it for solutions; with `--prove` it grades by it first."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from helpers.built_zips import ASSIGNMENTS, TARGETS, zip_content
from typer.testing import CliRunner, Result

from autograder.cli.app import app
from autograder.config.zip_targets import Target
from autograder.paths import ROOT
from autograder.quality import prove_zip
from autograder.release import build as build_module
from autograder.release.zip_writer import secrets_in

SOLUTION_LINE = (
    "(np.concatenate([x[:start], x[stop:]]), np.concatenate([y[:start], y[stop:]]), x[start:stop], y[start:stop])"
)
NOTEBOOK = "boston/boston.ipynb"
# Where the line is planted.
MODULES: dict[Target, str] = {
    "students": "boston/shared/expect/values.py",
    "gradescope": "kit/shared/expect/values.py",
    "otter": "files/shared/expect/values.py",
}
POINTS = sum(ASSIGNMENTS["boston"].checks.values())
# For each target: the function that grades one submission, and what it returns for such a score.
GRADERS: dict[Target, tuple[str, Callable[[float], Any]]] = {
    "students": ("_public_checks", lambda score: {"q1": score > 0}),
    "gradescope": ("run_in_container", lambda score: {"score": score, "extra_data": {"kit_error": False}}),
    "otter": ("otter_points", lambda score: {"q1": score}),
}
for_each_target = pytest.mark.parametrize("target", TARGETS)


@pytest.fixture(autouse=True)
def content(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `build` use the content that other tests use too."""
    monkeypatch.setattr(build_module, "zip_files", lambda one, target, *_: zip_content(one.name, target))


def build(target: Target, out: Path, *more: str) -> Result:
    """Run `python -m autograder build boston`."""
    return CliRunner().invoke(app, ["build", "boston", "--for", target, "--out", str(out), *more])


def graded(monkeypatch: pytest.MonkeyPatch, target: Target, *scores: float) -> None:
    """Let blank and reference get these scores."""
    name, as_result = GRADERS[target]
    left = list(scores)
    monkeypatch.setattr(prove_zip, name, lambda *_: as_result(left.pop(0)))


def solution_line() -> str:
    """Return a line of the solution that no public module has."""
    assert SOLUTION_LINE in (ROOT / "solutions" / "boston.py").read_text("utf-8")
    return SOLUTION_LINE


@for_each_target
def test_without_prove_nothing_is_graded(target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prove_zip, "samples", lambda _: pytest.fail("something is graded"))
    result = build(target, tmp_path)
    assert result.exit_code == 0, result.output
    assert len(list(tmp_path.iterdir())) == 1
    assert "no solution in it" in result.output
    assert "graded right" not in result.output


@for_each_target
def test_a_zip_with_a_line_of_the_solution_is_refused(
    target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = dict(zip_content("boston", target))
    files[MODULES[target]] += f"\n    {solution_line()}\n".encode()
    monkeypatch.setattr(build_module, "zip_files", lambda *_: files)
    result = build(target, tmp_path)
    assert result.exit_code == 2
    assert f"{MODULES[target]} has a line of the solution" in result.output
    assert list(tmp_path.iterdir()) == []


def test_a_line_of_the_solution_in_the_notebook_is_found() -> None:
    files = dict(zip_content("boston", "students"))
    notebook = json.loads(files[NOTEBOOK])
    notebook["cells"][-1]["source"] = ["x = 1\n", f"    {solution_line()}\n"]
    files[NOTEBOOK] = json.dumps(notebook).encode()
    assert secrets_in(files, "boston", for_students=True) == [
        f"{NOTEBOOK} has a line of the solution: {solution_line()}"
    ]


def test_a_hidden_check_in_the_students_zip_is_found() -> None:
    hidden = (ROOT / "autograder" / "checks" / "boston" / "q1.py").read_bytes()
    found = secrets_in({"boston/more.py": hidden}, "boston", for_students=True)
    assert any("names the hidden check" in line for line in found)


@for_each_target
def test_prove_writes_a_zip_that_grades_blank_and_reference_right(
    target: Target, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    graded(monkeypatch, target, 0.0, POINTS)
    result = build(target, tmp_path, "--prove")
    assert result.exit_code == 0, result.output
    assert "graded right" in result.output
    assert len(list(tmp_path.iterdir())) == 1


@for_each_target
@pytest.mark.parametrize(
    "scores", [pytest.param((POINTS, POINTS), id="blank"), pytest.param((0.0, 0.0), id="reference")]
)
def test_prove_refuses_a_zip_that_grades_wrongly(
    target: Target, scores: tuple[float, float], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    graded(monkeypatch, target, *scores)
    assert build(target, tmp_path, "--prove").exit_code == 2
    assert list(tmp_path.iterdir()) == []
