"""The zip for plain Otter gives the points that the kit's own grader in Gradescope's zip gives, question by question.

That the blank and the reference earn what they must is proven by `build --prove`.
"""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from helpers.built_zips import ASSIGNMENTS, zip_content
from helpers.gradescope_schema import RESULTS

from autograder.paths import ROOT
from autograder.quality.gradescope_container import run_in_container
from autograder.quality.prove_zip import as_notebook, otter_points
from autograder.release.build import otter_files
from autograder.release.zip_writer import secrets_in, write_zip
from autograder.sandbox import levels

Replacement = tuple[str, str]
needs_a_sandbox = pytest.mark.skipif(levels.available_level() == levels.PROCESS, reason="there is no sandbox here")
# Functions that train; a submission without them is graded in a fifth of the time.
TRAINING = {
    "imdb": ("train", "retrain", "compare_models"),
    "reuters": ("train", "retrain", "bottleneck_drop", "compare_models"),
    "boston": ("k_fold_scores", "k_fold_histories", "train_final_model", "compare_models"),
}
# A mistake in a question that does not train.
MISTAKES: dict[str, Replacement] = {
    "imdb": ("rank + 3", "rank"),
    "reuters": ("rank + 3", "rank"),
    "boston": ("[skip:])) + 1", "[skip:]))"),
}
TRAINED: dict[str, dict[str, tuple[Replacement, ...]]] = {
    "imdb": {
        "wrong split and labels": (("x_train[:n_val]", "x_train[-n_val:]"), ("float32", "float64")),
        "offset forgotten": (("rank + 3", "rank"), ("+ 1\\n", "\\n")),
    },
    "reuters": {
        "sigmoids and a wrong split": (('softmax\\"))', 'sigmoid\\"))'), ("x_train[:n_val]", "x_train[-n_val:]")),
        "offset forgotten": (("rank + 3", "rank"), ("peaks[0] - peaks[1]", "peaks[1] - peaks[0]")),
    },
    "boston": {
        "the test set's own mean": (("np.asarray(test_data) - mean", "np.asarray(test_data) - np.mean(test_data)"),),
        "trained on the validation rows": (
            ("(np.concatenate([x[:start], x[stop:]]), np.concatenate([y[:start], y[stop:]]),", "(x, y,"),
        ),
        "counted from zero": (("axis=0)", "axis=1)"), ("[skip:])) + 1", "[skip:]))")),
    },
}
CASES = [(assignment, name) for assignment, cases in TRAINED.items() for name in cases]


def notebook(assignment: str, *replacements: Replacement) -> str:
    """Return the reference with these changes as a notebook."""
    text = as_notebook((ROOT / "solutions" / f"{assignment}.py").read_text("utf-8"))
    for old, new in replacements:
        assert old in text, old
        text = text.replace(old, new)
    return text


def points_by_otter(assignment: str, text: str, folder: Path) -> dict[str, float]:
    """Return each question's points by `otter run`, on synthetic data."""
    path = folder / f"{assignment}-otter.zip"
    write_zip(zip_content(assignment, "otter"), path)
    return otter_points(path, ASSIGNMENTS[assignment], text, KIT_DATA="synthetic", KERAS_HOME=str(folder))


def graded_by_gradescope(assignment: str, text: str) -> dict[str, Any]:
    """Return what Gradescope's zip gives, at the level that its container has."""
    level = levels.LANDLOCK if levels.landlock_problem() is None else "auto"
    files = zip_content(assignment, "gradescope")
    return run_in_container(files, ASSIGNMENTS[assignment], f"{assignment}.ipynb", text, KIT_SANDBOX=level)


def points_of(content: dict[str, Any]) -> dict[str, float]:
    """Return each question's points in Gradescope's results."""
    points: dict[str, float] = defaultdict(float)
    for test in content["tests"]:
        points[f"q{test['number'].split('.')[0]}"] += test["score"]
    return points


def compare(assignment: str, text: str, folder: Path) -> None:
    """Let both zips grade a partly right submission."""
    content = graded_by_gradescope(assignment, text)
    jsonschema.validate(content, RESULTS)
    assert content["extra_data"]["kit_error"] is False, content
    assert 0 < content["score"] < 100
    assert points_by_otter(assignment, text, folder) == points_of(content)


@needs_a_sandbox
@pytest.mark.slow
@pytest.mark.parametrize("assignment", TRAINING)
def test_otter_run_and_gradescopes_zip_give_the_same_points(assignment: str, tmp_path: Path) -> None:
    left_out = [(f"def {name}(", f"def my_{name}(") for name in TRAINING[assignment]]
    compare(assignment, notebook(assignment, *left_out, MISTAKES[assignment]), tmp_path)


@needs_a_sandbox
@pytest.mark.slow
@pytest.mark.nightly
@pytest.mark.parametrize(("assignment", "name"), CASES)
def test_they_agree_about_trained_models_too(assignment: str, name: str, tmp_path: Path) -> None:
    compare(assignment, notebook(assignment, *TRAINED[assignment][name]), tmp_path)


def test_the_zip_is_the_same_each_time() -> None:
    assert otter_files(ASSIGNMENTS["imdb"]) == zip_content("imdb", "otter")


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_there_are_no_solutions_in_it(assignment: str) -> None:
    assert secrets_in(zip_content(assignment, "otter"), assignment, for_students=False) == []


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_zips_checks_can_be_imported_from_the_zip_alone(assignment: str, tmp_path: Path) -> None:
    for name, content in zip_content(assignment, "otter").items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    folder = tmp_path / "files"
    names = [f"autograder.checks.{assignment}.q1", "autograder.otter.bridge"]
    code = f"import sys; sys.path.insert(0, {str(folder)!r}); import {', '.join(names)}; print(autograder.__file__)"
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(str(folder))
    assert not list(folder.glob("autograder/grade*")), "the zip holds more than its checks need"
