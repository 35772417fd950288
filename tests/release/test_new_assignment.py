"""A fourth assignment is six files, made from a template, and everything works with it."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.paths import ROOT
from autograder.release.new_assignment import NewAssignmentError, new_assignment

CODE = ("autograder", "shared", "solutions")
NAME = "from_the_template"
TEXTS = ("grading.yml", "pyproject.toml", "constraints.txt")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project's code, in a folder of its own."""
    folder = tmp_path / "project"
    for name in CODE:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in TEXTS:
        shutil.copy(ROOT / name, folder / name)
    return folder


def files_of(project: Path) -> dict[str, bytes]:
    found = (path for path in project.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in found}


def run(project: Path, *words: str) -> str:
    """Run `python -m autograder` of the copy; it must succeed."""
    environment = {**os.environ, "PYTHONPATH": str(project), "COLUMNS": "200"}
    command = [sys.executable, "-m", "autograder", *words]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_is_six_files(project: Path) -> None:
    before = files_of(project)
    made = new_assignment(NAME, project)
    after = files_of(project)
    changed = sorted(name for name in after if after[name] != before.get(name))
    assert changed == sorted(path.relative_to(project).as_posix() for path in made)
    assert len(changed) == 6
    assert after["grading.yml"].startswith(before["grading.yml"].rstrip())


@pytest.mark.slow
@pytest.mark.process
@pytest.mark.tensorflow
def test_it_is_released_graded_and_audited(project: Path) -> None:
    assert f"autograder release {NAME}" in run(project, "new", NAME)

    run(project, "release", NAME)
    notebook = json.loads((project / "assignments" / NAME / f"{NAME}.ipynb").read_text("utf-8"))
    code = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert 'grader.check("q1")' in code
    assert not any("np.abs" in source for source in code)

    for submission, score in ((f"solutions/{NAME}.py", "100"), (f"assignments/{NAME}/{NAME}.ipynb", "0")):
        out = project / "grades" / score
        run(project, "grade", NAME, submission, "--out", str(out))
        (row,) = csv.DictReader((out / "grades.csv").read_text("utf-8").splitlines())
        assert (row["status"], row["score"], row["max_score"]) == ("graded", score, "100")

    run(project, "audit", NAME, "--out", "audit")
    counts = json.loads((project / "audit" / NAME / "audit.json").read_text("utf-8"))["questions"]["q1"]
    assert counts["wrong"]["good"] == counts["wrong"]["all"] == 3
    assert counts["mutants"]["good"] == counts["mutants"]["all"] > 3

    run(project, "build", NAME, "--for", "students")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("imdb", "solutions/imdb.py exists already"),
        ("2d", '"2d" cannot be the name of an assignment'),
        ("My-Flats", '"My-Flats" cannot be the name of an assignment'),
        ("class", '"class" cannot be the name of an assignment'),
        ("all", '"all" cannot be the name of an assignment'),
        ("../flats", "cannot be the name of an assignment"),
        ("common", "shared/checks/common.py exists already"),
        ("kfold", "autograder/checks/kfold exists already"),
    ],
)
def test_a_name_that_will_not_do_is_refused_and_nothing_is_written(project: Path, name: str, reason: str) -> None:
    before = files_of(project)
    with pytest.raises(NewAssignmentError) as caught:
        new_assignment(name, project)
    assert reason in str(caught.value)
    assert files_of(project) == before


def test_a_grading_yml_that_does_not_end_with_its_assignments_is_left_alone(project: Path) -> None:
    grading = project / "grading.yml"
    grading.write_text(grading.read_text("utf-8") + "late:\n  grace_minutes: 5\n", "utf-8")
    before = files_of(project)
    with pytest.raises(NewAssignmentError, match=r"grading\.yml can't be extended"):
        new_assignment(NAME, project)
    assert files_of(project) == before
