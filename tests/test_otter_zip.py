"""The zip for plain Otter gives the same points as the kit's own grader, question by question."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jupytext
import pytest

from autograder import config
from autograder.batch import grade_all, open_run
from autograder.intake import find_submissions
from autograder.publishing import build_otter

ROOT = Path(__file__).resolve().parent.parent
OTTER = [sys.executable, "-m", "otter", "run"]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def imdb() -> config.AssignmentConfig:
    """The assignment's part of grading.yml."""
    return config.load(ROOT / "grading.yml").assignments["imdb"]


@pytest.fixture(scope="module")
def zip_path(imdb: config.AssignmentConfig, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip, built once."""
    return build_otter(imdb, tmp_path_factory.mktemp("dist"))


def _reference() -> str:
    """The reference as a notebook whose exploration cells Otter leaves out, as it does in the released one."""
    book = jupytext.read(ROOT / "solutions" / "imdb.py")
    for cell in book.cells:
        if "skip-grading" in cell.metadata.get("tags", []):
            cell.metadata["tags"].append("otter_ignore")
    return str(jupytext.writes(book, fmt="ipynb"))


def _changed(*replacements: tuple[str, str]) -> Callable[[], str]:
    def make() -> str:
        text = _reference()
        for old, new in replacements:
            assert old in text, old
            text = text.replace(old, new)
        return text

    return make


SUBMISSIONS: dict[str, Callable[[], str]] = {
    "reference": _reference,
    "blank": lambda: (ROOT / "assignments" / "imdb" / "imdb.ipynb").read_text("utf-8"),
    "no training at all": _changed(("def build_model(", "def my_model("), ("def train(", "def fit(")),
    "wrong split and labels": _changed(("x_train[:n_val]", "x_train[-n_val:]"), ("float32", "float64")),
    "offset forgotten": _changed(("rank + 3", "rank"), ("+ 1\\n", "\\n")),
}


def _points_by_otter(notebook: Path, zip_path: Path, out: Path) -> dict[str, float]:
    out.mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "KERAS_HOME"}
    command = [*OTTER, "-a", str(zip_path), "-o", str(out), str(notebook)]
    environment |= {"KIT_DATA": "synthetic", "PYTHONPATH": ""}
    subprocess.run(command, env=environment, capture_output=True, timeout=900, check=True)
    tests = json.loads((out / "results.json").read_text("utf-8"))["tests"]
    return {test["name"].split()[0]: test.get("score", 0.0) for test in tests if test["name"].startswith("q")}


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_otter_run_agrees_with_the_kits_own_grader(
    name: str, imdb: config.AssignmentConfig, zip_path: Path, tmp_path: Path
) -> None:
    notebook = tmp_path / "imdb.ipynb"
    notebook.write_text(SUBMISSIONS[name](), "utf-8")
    with open_run(imdb, "synthetic") as run:
        submissions = find_submissions(notebook, "imdb", imdb.limits).submissions
        (own,) = grade_all(submissions, run, 1, lambda *_: None)
    by_otter = _points_by_otter(notebook, zip_path, tmp_path / "out")
    assert own.status == "graded", own.message
    assert by_otter == own.question_scores
    assert {"reference": own.score == 100, "blank": own.score == 0}.get(name, 0 < own.score < 100)


def test_the_zip_is_the_same_bytes_each_time(imdb: config.AssignmentConfig, zip_path: Path, tmp_path: Path) -> None:
    assert build_otter(imdb, tmp_path).read_bytes() == zip_path.read_bytes()
