"""The proof of `build --prove`: in the unpacked zip the blank earns 0 and the reference all points."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.config.zip_targets import Target
from autograder.intake.notebooks import SKIP_GRADING
from autograder.otter.source_notebook import source_path, tags_of
from autograder.paths import ROOT
from autograder.quality.gradescope_container import ENVIRONMENT, PROOF_SECONDS, run_in_container
from autograder.release.zip_writer import ProofError, write_zip


def prove_gradescope(files: dict[str, bytes], assignment: AssignmentConfig) -> None:
    """Grade the blank and the reference through the zip's own `run_autograder`.

    Raises:
        ProofError: They earn something else.
    """
    for name, text, score in samples(assignment):
        content = run_in_container(files, assignment, name, text)
        if content["extra_data"].get("kit_error", True) or content["score"] != score:
            found = json.dumps({key: content.get(key) for key in ("score", "output", "extra_data")}, indent=1)
            raise ProofError(f"{name} should earn {score:g} through the zip's own run_autograder; it gave\n{found}")


def samples(assignment: AssignmentConfig) -> list[tuple[str, str, float]]:
    """Return blank and reference: file name, content, points."""
    name = assignment.name
    blank = (ROOT / "assignments" / name / f"{name}.ipynb").read_text("utf-8")
    reference = source_path(name).read_text("utf-8")
    return [(f"{name}.ipynb", blank, 0.0), (f"{name}.py", reference, round(sum(assignment.checks.values()), 6))]


# --- Otter ---


def prove_otter(files: dict[str, bytes], assignment: AssignmentConfig) -> None:
    """Grade the blank and the reference with `otter run`.

    Raises:
        ProofError: They earn something else.
    """
    with tempfile.TemporaryDirectory(prefix="kit-otter-") as folder:
        draft = Path(folder) / f"{assignment.name}-otter.zip"
        write_zip(files, draft)
        for name, text, score in samples(assignment):
            notebook = text if name.endswith(".ipynb") else as_notebook(text)
            points = sum(otter_points(draft, assignment, notebook).values())
            if round(points, 6) != score:
                raise ProofError(f"{name} should earn {score:g} by otter run; it earned {points:g}")


def otter_points(zip_path: Path, assignment: AssignmentConfig, notebook: str, **environment: str) -> dict[str, float]:
    """Grade a notebook with `otter run`, and return the points by question.

    Args:
        zip_path: The zip for plain Otter.
        notebook: As JSON.
        environment: Additional variables for Otter, for example KIT_DATA.

    Raises:
        ProofError: Otter wrote no results.
    """
    with tempfile.TemporaryDirectory(prefix="kit-otter-proof-") as folder:
        path = Path(folder) / f"{assignment.name}.ipynb"
        path.write_text(notebook, "utf-8")
        command = [sys.executable, "-m", "otter", "run", "-a", str(zip_path), "-o", folder, str(path)]
        own = {**ENVIRONMENT, "HOME": folder, "TF_CPP_MIN_LOG_LEVEL": "3", **_data_environment(), **environment}
        done = subprocess.run(
            command, cwd=folder, env=own, capture_output=True, text=True, timeout=PROOF_SECONDS, check=False
        )
        results = Path(folder) / "results.json"
        if not results.is_file():
            raise ProofError(f"otter run wrote no results:\n{done.stderr[-2000:]}")
        tests = json.loads(results.read_text("utf-8"))["tests"]
    return {test["name"].split()[0]: test.get("score", 0.0) for test in tests if re.match(r"q\d", test["name"])}


def _data_environment() -> dict[str, str]:
    """Return the variables that say where the real data is."""
    return {name: os.environ[name] for name in ("KERAS_HOME", "KIT_DATA") if name in os.environ}


def as_notebook(script: str) -> str:
    """Return the reference as a notebook whose exploration cells Otter skips, as in the released one."""
    import jupytext  # noqa: PLC0415 - only for this proof

    book = jupytext.reads(script, fmt="py:percent")
    for cell in book.cells:
        if SKIP_GRADING in tags_of(cell):
            cell.metadata["tags"].append("otter_ignore")
    return str(jupytext.writes(book, fmt="ipynb"))


# --- students ---

_PUBLIC_CHECKS = """
import contextlib, io, json, sys
sys.path.insert(0, "")
import shared.notebook
assignment, cells, questions = json.load(sys.stdin)
space = {"__name__": "__main__"}
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    for cell in cells:
        with contextlib.suppress(Exception):
            exec(compile(cell, "<cell>", "exec", dont_inherit=True), space)
    grader = shared.notebook.Notebook(assignment)
    passed = {name: grader.check(name, space).state == "done" for name in questions}
print(json.dumps(passed))
"""


def prove_students(files: dict[str, bytes], assignment: AssignmentConfig) -> None:
    """Run the public checks as the unpacked notebook does, on the blank and the reference.

    Args:
        files: Contents of the zip, in a folder of the assignment's name.

    Raises:
        ProofError: They earn something else.
    """
    with tempfile.TemporaryDirectory(prefix="kit-students-") as name:
        for path, content in files.items():
            target = Path(name) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        folder = Path(name) / assignment.name
        for sample, text, score in samples(assignment):
            passed = _public_checks(folder, assignment, text if sample.endswith(".ipynb") else as_notebook(text))
            wrong = sorted(question for question, right in passed.items() if right != (score > 0))
            if wrong:
                verdict = "fail" if score else "pass"
                raise ProofError(f"the public checks of {', '.join(wrong)} {verdict} for {sample}")


def _public_checks(folder: Path, assignment: AssignmentConfig, notebook: str) -> dict[str, bool]:
    """Return which questions' public checks pass, in a process that has only the unpacked folder."""
    cells = [
        "".join(cell["source"])
        for cell in json.loads(notebook)["cells"]
        if cell["cell_type"] == "code" and SKIP_GRADING not in tags_of(cell)
    ]
    cells = [cell for cell in cells if not re.search(r"^[ \t]*[!%]|^grader\b|otter", cell, re.MULTILINE)]
    own = {
        **ENVIRONMENT,
        "HOME": str(folder),
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "MPLBACKEND": "Agg",
        **_data_environment(),
    }
    done = subprocess.run(
        [sys.executable, "-P" if sys.version_info >= (3, 11) else "-B", "-c", _PUBLIC_CHECKS],
        cwd=folder,
        env=own,
        input=json.dumps([assignment.name, cells, list(assignment.questions)]),
        capture_output=True,
        text=True,
        timeout=PROOF_SECONDS,
        check=False,
    )
    if done.returncode:
        raise ProofError(f"the public checks could not be run in the unpacked zip:\n{done.stderr[-2000:]}")
    passed: dict[str, bool] = json.loads(done.stdout.splitlines()[-1])
    return passed


PROOFS: dict[Target, Callable[[dict[str, bytes], AssignmentConfig], None]] = {
    "students": prove_students,
    "gradescope": prove_gradescope,
    "otter": prove_otter,
}
