"""What docs/write-a-question.md says works, word by word."""

from __future__ import annotations

import csv
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from helpers import markdown_pages

from autograder.paths import ROOT

PAGE = ROOT / "docs" / "write-a-question.md"
LANGUAGES = ("python", "yaml")


def project_in(folder: Path) -> Path:
    """Copy what the guide needs of the project."""
    for name in ("autograder", "shared", "solutions"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("grading.yml", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def run(project: Path, line: str) -> str:
    """Run a command of the guide; it must succeed."""
    program, *words = shlex.split(line)
    assert program == "autograder"
    environment = {**os.environ, "PYTHONPATH": str(project), "COLUMNS": "200"}
    command = [sys.executable, "-m", "autograder", *words]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    return done.stdout


def append_what_the_guide_says(project: Path) -> list[str]:
    """Append each block of code to the file that is named before it."""
    written = []
    for language in LANGUAGES:
        for name, text in markdown_pages.blocks(PAGE, language):
            path = project / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8") as file:
                file.write(text)
            written.append(name)
    return written


def score_in(folder: Path) -> str:
    (row,) = csv.DictReader((folder / "grades.csv").read_text("utf-8").splitlines())
    return row["score"]


@pytest.mark.slow
@pytest.mark.process
@pytest.mark.tensorflow
def test_the_guide_ends_with_a_zip_for_students(tmp_path: Path) -> None:
    project = project_in(tmp_path)
    lines = [shown.text for shown in markdown_pages.commands() if shown.page == "docs/write-a-question.md"]
    first, *others = [line for line in lines if line.startswith("autograder ")]
    assert first == "autograder new flats"
    run(project, first)

    assert append_what_the_guide_says(project) == [
        "solutions/flats.py",
        "shared/checks/flats/q2.py",
        "autograder/checks/flats/q2.py",
        "tests/answers/flats/q2/wrong.py",
        "tests/answers/flats/q2/right.py",
        "grading.yml",
    ]
    for line in others:
        run(project, line)

    assert score_in(project / "grades" / "reference") == "100"
    assert score_in(project / "grades" / "blank") == "0"
    counts = json.loads((project / "audit" / "flats" / "audit.json").read_text("utf-8"))["questions"]["q2"]
    assert {kind: (counts[kind]["good"], counts[kind]["all"]) for kind in ("right", "wrong", "mutants")} == {
        "right": (2, 2),
        "wrong": (3, 3),
        "mutants": (8, 8),
    }
    assert (project / "dist" / "flats.zip").is_file()
