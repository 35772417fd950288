"""`--json` prints one JSON object on stdout and nothing else there; the rest goes to stderr."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from autograder.cli.app import app
from autograder.cli.grade_summary import summary_of
from autograder.cli.json_output import AsJson, JsonResult
from autograder.config import Limits
from autograder.gradebook.store import open_gradebook
from autograder.paths import ROOT
from autograder.quality import verify
from autograder.release import build, student_folder

runner = CliRunner()


def json_of(*words: str, exit_code: int = 0) -> dict[str, Any]:
    done = runner.invoke(app, [*words, "--json"])
    assert done.exit_code == exit_code, done.output
    content: dict[str, Any] = json.loads(done.stdout)
    return content


@pytest.mark.slow
def test_doctor_lists_its_findings() -> None:
    done = runner.invoke(app, ["doctor", "--json"])
    content = json.loads(done.stdout)
    assert done.exit_code == (0 if content["ok"] else 1)
    assert {"subject", "verdict", "text"} == content["findings"][0].keys()
    assert "keras" in done.stderr  # the table is still there for people


def test_release_check_names_the_files_that_are_out_of_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(student_folder, "stale", lambda name, *_: ["imdb.ipynb"] if name == "imdb" else [])
    content = json_of("release", "all", "--check", exit_code=1)
    assert content["ok"] is False
    assert content["assignments"]["imdb"]["out_of_date"] == ["imdb.ipynb"]
    assert content["assignments"]["boston"]["out_of_date"] == []


def test_build_names_the_zip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def build_zip(*_: object) -> Path:
        (tmp_path / "imdb.zip").write_bytes(b"12345")
        return tmp_path / "imdb.zip"

    monkeypatch.setattr(build, "build", build_zip)
    (made,) = json_of("build", "imdb", "--for", "students")["zips"]
    assert made == {"assignment": "imdb", "path": str(tmp_path / "imdb.zip"), "bytes": 5, "proven": False}


def test_verify_has_each_sample_with_its_differences() -> None:
    sample = SimpleNamespace(
        submission=SimpleNamespace(name="blank"), status="graded", score=0.0, failing=None, limits=Limits()
    )
    result = SimpleNamespace(status="graded", score=3.0)
    wrong = verify.Verdict(sample, result, ("score: expected 0, got 3",))  # type: ignore[arg-type]
    content = verify.summary_of({"imdb": [wrong]})
    assert content["ok"] is False
    assert json.loads(json.dumps(content))["assignments"]["imdb"] == [
        {
            "sample": "blank",
            "ok": False,
            "expected": {"status": "graded", "score": 0.0},
            "graded": {"status": "graded", "score": 3.0},
            "differences": ["score: expected 0, got 3"],
        }
    ]


def test_the_summary_of_an_empty_gradebook_has_no_mean(tmp_path: Path) -> None:
    with open_gradebook(tmp_path, "imdb"):
        pass
    assert summary_of(tmp_path, 0) == {"exit_code": 0, "folder": str(tmp_path), "assignments": {}}


def test_a_wrong_call_leaves_stdout_empty() -> None:
    done = runner.invoke(app, ["release", "mnist", "--check", "--json"])
    assert (done.exit_code, done.stdout) == (2, "")
    assert 'There is no assignment "mnist"' in done.stderr


def test_what_other_processes_print_goes_to_stderr(capfd: pytest.CaptureFixture[str]) -> None:
    noisy = typer.Typer()

    @noisy.command()
    def command(ctx: typer.Context, as_json: AsJson = False) -> None:
        result = JsonResult(ctx, as_json)
        print("from Python")
        subprocess.run([sys.executable, "-c", "print('from another process')"], check=True)
        result.set({"ok": True})

    noisy(["--json"], standalone_mode=False)
    captured = capfd.readouterr()
    assert json.loads(captured.out) == {"ok": True}
    assert {"from Python", "from another process"} <= set(captured.err.splitlines())


@pytest.mark.slow
def test_the_program_itself_prints_nothing_else() -> None:
    command = [sys.executable, "-m", "autograder", "doctor", "--json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["ok"] is (done.returncode == 0)
