"""The zip for plain Otter gives the same points as the kit's own grader, question by question.

That the blank and the reference earn what they must by `otter run` is proven whenever a zip is built (`make zips`).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import jupytext
import pytest

from autograder import config
from autograder.batch import Plan, grade_all, open_run
from autograder.intake import find_submissions
from autograder.publishing import build_otter

ROOT = Path(__file__).resolve().parent.parent
OTTER = [sys.executable, "-m", "otter", "run"]
pytestmark = pytest.mark.slow


Make = Callable[[str], str]


@pytest.fixture(scope="module")
def grading() -> config.Grading:
    """grading.yml."""
    return config.load(ROOT / "grading.yml")


@pytest.fixture(scope="module")
def zips(grading: config.Grading, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The zip of an assignment, built once."""
    folder = tmp_path_factory.mktemp("dist")
    return cache(lambda assignment: build_otter(grading.assignments[assignment], folder))


def _reference(assignment: str) -> str:
    """The reference as a notebook whose exploration cells Otter leaves out, as it does in the released one."""
    book = jupytext.read(ROOT / "solutions" / f"{assignment}.py")
    for cell in book.cells:
        if "skip-grading" in cell.metadata.get("tags", []):
            cell.metadata["tags"].append("otter_ignore")
    return str(jupytext.writes(book, fmt="ipynb"))


def _changed(*replacements: tuple[str, str]) -> Make:
    def make(assignment: str) -> str:
        text = _reference(assignment)
        for old, new in replacements:
            assert old in text, old
            text = text.replace(old, new)
        return text

    return make


PARTLY_RIGHT: dict[str, dict[str, Make]] = {
    "imdb": {
        "no training at all": _changed(("def build_model(", "def my_model("), ("def train(", "def fit(")),
        "wrong split and labels": _changed(("x_train[:n_val]", "x_train[-n_val:]"), ("float32", "float64")),
        "offset forgotten": _changed(("rank + 3", "rank"), ("+ 1\\n", "\\n")),
    },
    "reuters": {
        "no training at all": _changed(("def build_model(", "def my_model("), ("def train(", "def fit(")),
        "sigmoids and a wrong split": _changed(
            ('softmax\\"))', 'sigmoid\\"))'), ("x_train[:n_val]", "x_train[-n_val:]")
        ),
        "offset forgotten": _changed(("rank + 3", "rank"), ("peaks[0] - peaks[1]", "peaks[1] - peaks[0]")),
    },
    "boston": {
        "the test set's own mean": _changed(
            ("np.asarray(test_data) - mean", "np.asarray(test_data) - np.mean(test_data)")
        ),
        "trained on the validation rows": _changed(
            ("(np.concatenate([x[:start], x[stop:]]), np.concatenate([y[:start], y[stop:]]),", "(x, y,")
        ),
        "counted from zero": _changed(("axis=0)", "axis=1)"), ("[skip:])) + 1", "[skip:]))")),
    },
}
CASES = [(assignment, name, make) for assignment, others in PARTLY_RIGHT.items() for name, make in others.items()]


def _points_by_otter(notebook: Path, zip_path: Path, out: Path) -> dict[str, float]:
    out.mkdir()
    environment = {name: value for name, value in os.environ.items() if name != "KERAS_HOME"}
    command = [*OTTER, "-a", str(zip_path), "-o", str(out), str(notebook)]
    environment |= {"KIT_DATA": "synthetic", "PYTHONPATH": ""}
    subprocess.run(command, env=environment, capture_output=True, timeout=900, check=True)
    tests = json.loads((out / "results.json").read_text("utf-8"))["tests"]
    return {test["name"].split()[0]: test.get("score", 0.0) for test in tests if test["name"].startswith("q")}


@pytest.mark.parametrize(("assignment", "name", "make"), CASES, ids=[f"{case[0]}, {case[1]}" for case in CASES])
def test_otter_run_agrees_with_the_kits_own_grader(
    assignment: str, name: str, make: Make, grading: config.Grading, zips: Callable[[str], Path], tmp_path: Path
) -> None:
    notebook = tmp_path / f"{assignment}.ipynb"
    notebook.write_text(make(assignment), "utf-8")
    part = grading.assignments[assignment]
    with open_run(Plan(part, "synthetic")) as run:
        submissions = find_submissions(notebook, assignment, part.limits).submissions
        (own,) = grade_all(submissions, run, 1, lambda *_: None)
    by_otter = _points_by_otter(notebook, zips(assignment), tmp_path / "out")
    assert own.status == "graded", own.message
    assert by_otter == own.question_scores
    assert 0 < own.score < 100, name


def test_the_zip_is_the_same_bytes_each_time(
    grading: config.Grading, zips: Callable[[str], Path], tmp_path: Path
) -> None:
    assert build_otter(grading.assignments["imdb"], tmp_path).read_bytes() == zips("imdb").read_bytes()
