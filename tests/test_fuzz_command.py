"""`python -m tests.fuzz`: what it says and how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from fuzz import drivers, seeds, targets
from fuzz.__main__ import app
from fuzz.targets import Target
from typer.testing import CliRunner, Result


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in arguments])


def fall_over(data: bytes) -> None:
    assert data in seeds.frames(), "fell over"


@pytest.fixture
def fragile(monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a target that falls over whatever is damaged."""
    monkeypatch.setitem(targets.TARGETS, "fragile", Target("a test", fall_over, seeds.frames))
    return "fragile"


def test_a_run_that_finds_nothing_says_how_many_inputs_it_tried(tmp_path: Path) -> None:
    done = run("wire", "--seconds", 1, "--engine", "random", "--out", tmp_path)
    assert done.exit_code == 0
    assert " inputs in 1 s, slowest " in done.output
    assert not list(tmp_path.iterdir())


def test_what_is_found_is_kept_and_can_be_repeated(fragile: str, tmp_path: Path) -> None:
    found = run(fragile, "--engine", "random", "--out", tmp_path)
    (kept,) = tmp_path.iterdir()
    assert found.exit_code == 1
    assert f"Repeat: python -m tests.fuzz fragile --input {kept}" in found.output
    again = run(fragile, "--input", kept)
    assert again.exit_code == 1
    assert "fell over" in again.output


def test_an_unknown_target_names_the_known_ones() -> None:
    done = run("nothing", "--engine", "random")
    assert done.exit_code == 2
    assert "Choose all, submissions or one of notebook, script," in done.output


def test_without_atheris_asking_for_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drivers, "has_atheris", lambda: False)
    done = run("wire", "--engine", "atheris")
    assert done.exit_code == 2
    assert "atheris is not installed. Run: pip install '.[fuzz]'" in done.output


@pytest.mark.slow
@pytest.mark.skipif(not drivers.has_atheris(), reason="atheris is not installed")
def test_with_atheris_inputs_follow_coverage(tmp_path: Path) -> None:
    options = ["--seconds", "2", "--engine", "atheris", "--out", str(tmp_path / "found")]
    command = [sys.executable, "-m", "tests.fuzz", "wire", *options]
    own = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(command, cwd=seeds.ROOT, env=own, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert "cov: " in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["found"]
