"""What a zip must show before it is written: unpacked as its target does it, blank earns 0 and reference all."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from autograder.config import AssignmentConfig
from autograder.gradescope_zip import lay_out, link_fetched_data
from autograder.zips import ROOT, secrets_in

PROOF_SECONDS = 1800
# Nothing of this machine's but where programs are.
_ENVIRONMENT = {"PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8", "HOME": "/nonexistent"}


class ProofError(Exception):
    """A zip does not do what it must, so it is not written; the message says what it did."""


def prove_gradescope(files: dict[str, bytes], assignment: AssignmentConfig) -> None:
    """Grade the blank and the reference through the zip's own `run_autograder`, and look for secrets.

    Args:
        files: What the zip will hold.
        assignment: Its part of grading.yml.

    Raises:
        ProofError: It is not fit to be handed out.
    """
    _refuse(secrets_in(files, assignment.name, for_students=False))
    for name, text, score in samples(assignment):
        content = run_in_container(files, assignment, name, text)
        if content["extra_data"].get("kit_error", True) or content["score"] != score:
            found = json.dumps({key: content.get(key) for key in ("score", "output", "extra_data")}, indent=1)
            raise ProofError(f"{name} should earn {score:g} through the zip's own run_autograder; it gave\n{found}")


def samples(assignment: AssignmentConfig) -> list[tuple[str, str, float]]:
    """Blank and reference: file name, content, points."""
    name = assignment.name
    blank = (ROOT / "assignments" / name / f"{name}.ipynb").read_text("utf-8")
    reference = (ROOT / "solutions" / f"{name}.py").read_text("utf-8")
    return [(f"{name}.ipynb", blank, 0.0), (f"{name}.py", reference, sum(assignment.checks.values()))]


def run_in_container(
    files: dict[str, bytes], assignment: AssignmentConfig, name: str, text: str, **environment: str
) -> dict[str, Any]:
    """Grade one submission as Gradescope does, in a fresh folder in place of `/autograder`.

    Args:
        files: Of the zip.
        assignment: Its part of grading.yml.
        name: The submitted file's name.
        text: Its content.
        environment: Changes to what `run_autograder` finds, for example KIT_SANDBOX.

    Returns:
        What it wrote to `results/results.json`.

    Raises:
        ProofError: It wrote none, or did not come to an end.
    """
    with container(files, assignment) as root:
        (root / "submission" / name).write_text(text, "utf-8")
        (root / "submission_metadata.json").write_text(json.dumps(_metadata(assignment)), "utf-8")
        own = {**_ENVIRONMENT, "KIT_ROOT": str(root), "KIT_PYTHON": sys.executable, **environment}
        try:
            done = subprocess.run(
                [str(root / "run_autograder")],
                cwd=root,
                env=own,
                capture_output=True,
                text=True,
                timeout=PROOF_SECONDS,
                check=False,
            )
            content: dict[str, Any] = json.loads((root / "results" / "results.json").read_text("utf-8"))
        except subprocess.TimeoutExpired as error:
            raise ProofError(f"run_autograder did not end within {PROOF_SECONDS} s for {name}") from error
        except (OSError, ValueError) as error:
            raise ProofError(f"run_autograder wrote no results for {name}: {error}\n{done.stderr[-2000:]}") from error
    return content


@contextmanager
def container(files: dict[str, bytes], assignment: AssignmentConfig) -> Iterator[Path]:
    """A fresh folder, laid out as Gradescope's container is when a submission has arrived."""
    with tempfile.TemporaryDirectory(prefix="kit-container-") as name:
        root = Path(name)
        root.chmod(0o755)
        lay_out(files, root)
        manifest = json.loads(files["kit/manifest.json"])
        if manifest["data"] == "fetched":
            link_fetched_data(assignment.name, root)
        yield root


def _metadata(assignment: AssignmentConfig) -> dict[str, object]:
    """What Gradescope says of a submission."""
    points = f"{sum(assignment.checks.values()):.1f}"
    about = {"id": 1, "course_id": 1, "title": assignment.title, "total_points": points, "group_submission": False}
    user = {"id": 1, "email": "student@example.org", "name": "A Student"}
    return {
        "id": 1,
        "created_at": "2026-01-01T12:00:00.000000+00:00",
        "assignment": about,
        "users": [user],
        "submission_method": "upload",
        "previous_submissions": [],
    }


def _refuse(findings: list[str]) -> None:
    if findings:
        raise ProofError("the zip holds what it must not:\n" + "\n".join(findings[:20]))


# --- Otter ---


def prove_otter(path: Path, files: dict[str, bytes], assignment: AssignmentConfig) -> None:
    """Grade the blank and the reference by `otter run`, and look for solutions.

    Args:
        path: The zip, not yet in its place.
        files: What it holds.
        assignment: Its part of grading.yml.

    Raises:
        ProofError: It is not fit to be handed out.
    """
    _refuse(secrets_in(files, assignment.name, for_students=False))
    for name, text, score in samples(assignment):
        with tempfile.TemporaryDirectory(prefix="kit-otter-proof-") as folder:
            notebook = Path(folder) / f"{assignment.name}.ipynb"
            notebook.write_text(text if name.endswith(".ipynb") else _as_notebook(text), "utf-8")
            command = [sys.executable, "-m", "otter", "run", "-a", str(path), "-o", folder, str(notebook)]
            own = {**_ENVIRONMENT, "HOME": folder, "TF_CPP_MIN_LOG_LEVEL": "3", **_data_environment()}
            done = subprocess.run(
                command, cwd=folder, env=own, capture_output=True, text=True, timeout=PROOF_SECONDS, check=False
            )
            results = Path(folder) / "results.json"
            if not results.is_file():
                raise ProofError(f"otter run wrote no results for {name}:\n{done.stderr[-2000:]}")
            tests = json.loads(results.read_text("utf-8"))["tests"]
        points = sum(test.get("score", 0.0) for test in tests if re.match(r"q\d", test["name"]))
        if round(points, 6) != score:
            raise ProofError(f"{name} should earn {score:g} by otter run; it earned {points:g}")


def _data_environment() -> dict[str, str]:
    """The real data where this machine has it."""
    return {name: os.environ[name] for name in ("KERAS_HOME", "KIT_DATA") if name in os.environ}


def _as_notebook(script: str) -> str:
    """The reference as a notebook whose exploration cells Otter leaves out, as it does in the released one."""
    import jupytext  # noqa: PLC0415 - only for this proof

    book = jupytext.reads(script, fmt="py:percent")
    for cell in book.cells:
        if "skip-grading" in cell.metadata.get("tags", []):
            cell.metadata["tags"].append("otter_ignore")
    return str(jupytext.writes(book, fmt="ipynb"))


# --- students ---

_PUBLIC_CHECKS = """
import contextlib, io, json, sys
sys.path.insert(0, "")
import otter
cells, questions = json.load(sys.stdin)
space = {"__name__": "__main__"}
with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
    for cell in cells:
        with contextlib.suppress(Exception):
            exec(compile(cell, "<cell>", "exec", dont_inherit=True), space)
    grader = otter.Notebook(tests_dir="tests")
    passed = {name: all(case.passed for case in grader.check(name, global_env=space).test_case_results)
              for name in questions}
print(json.dumps(passed))
"""


def prove_students(files: dict[str, bytes], assignment: AssignmentConfig) -> None:
    """Run the public checks as the unpacked notebook does, on the blank and the reference, and look for secrets.

    Args:
        files: What the zip will hold, below a folder of the assignment's name.
        assignment: Its part of grading.yml.

    Raises:
        ProofError: It is not fit to be handed out.
    """
    _refuse(secrets_in(files, assignment.name, for_students=True))
    with tempfile.TemporaryDirectory(prefix="kit-students-") as name:
        for path, content in files.items():
            target = Path(name) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        folder = Path(name) / assignment.name
        for sample, text, score in samples(assignment):
            passed = _public_checks(folder, assignment, text if sample.endswith(".ipynb") else _as_notebook(text))
            wrong = sorted(question for question, right in passed.items() if right != (score > 0))
            if wrong:
                verdict = "fail" if score else "pass"
                raise ProofError(f"the public checks of {', '.join(wrong)} {verdict} for {sample}")


def _public_checks(folder: Path, assignment: AssignmentConfig, notebook: str) -> dict[str, bool]:
    """Which questions' public checks pass, in a process that has the unpacked folder and nothing else of the kit."""
    cells = [
        "".join(cell["source"])
        for cell in json.loads(notebook)["cells"]
        if cell["cell_type"] == "code" and "skip-grading" not in cell["metadata"].get("tags", [])
    ]
    cells = [cell for cell in cells if not re.search(r"^\s*[!%]|^grader\b|otter", cell, re.MULTILINE)]
    own = {
        **_ENVIRONMENT,
        "HOME": str(folder),
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "MPLBACKEND": "Agg",
        **_data_environment(),
    }
    done = subprocess.run(
        [sys.executable, "-P" if sys.version_info >= (3, 11) else "-B", "-c", _PUBLIC_CHECKS],
        cwd=folder,
        env=own,
        input=json.dumps([cells, list(assignment.questions)]),
        capture_output=True,
        text=True,
        timeout=PROOF_SECONDS,
        check=False,
    )
    if done.returncode:
        raise ProofError(f"the public checks could not be run in the unpacked zip:\n{done.stderr[-2000:]}")
    passed: dict[str, bool] = json.loads(done.stdout.splitlines()[-1])
    return passed
