"""A stand-in for Gradescope's container, in which a zip grades one submission."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from autograder import assignments
from autograder.config import AssignmentConfig
from autograder.release.zip_writer import ProofError
from shared.datasets.keras_files import data_folder

PROOF_SECONDS = 1800
# Of this machine's environment, only where programs are.
ENVIRONMENT = {"PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8", "HOME": "/nonexistent"}


def run_in_container(
    files: dict[str, bytes], assignment: AssignmentConfig, name: str, text: str, **environment: str
) -> dict[str, Any]:
    """Grade one submission as Gradescope does, in a new folder instead of `/autograder`, and return `results.json`.

    Args:
        name: The submitted file's name.
        environment: Additional variables for `run_autograder`, for example KIT_SANDBOX.

    Raises:
        ProofError: It wrote no results, or did not end.
    """
    with container(files, assignment) as root:
        (root / "submission" / name).write_text(text, "utf-8")
        (root / "submission_metadata.json").write_text(json.dumps(_metadata(assignment)), "utf-8")
        own = {**ENVIRONMENT, "KIT_ROOT": str(root), "KIT_PYTHON": sys.executable, **environment}
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


def lay_out(files: dict[str, bytes], root: Path) -> None:
    """Write a zip's files as Gradescope's container has them into an empty folder, instead of `/autograder`."""
    source = root / "source"
    for name, content in files.items():
        path = source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for path in (source, *source.rglob("*")):
        path.chmod(0o700 if path.is_dir() or path.name in ("setup.sh", "run_autograder") else 0o600)
    shutil.copy(source / "run_autograder", root / "run_autograder")
    for name in ("submission", "results"):
        (root / name).mkdir()


def link_fetched_data(assignment: str, root: Path) -> None:
    """Copy the data that `setup.sh` would fetch, if this machine has it."""
    dataset = assignments.load(assignment).dataset
    if dataset.source("auto") == "real":
        target = root / "source" / "keras" / "datasets"
        target.mkdir(parents=True)
        for name in dataset.files:
            shutil.copy(data_folder() / name, target)


@contextmanager
def container(files: dict[str, bytes], assignment: AssignmentConfig) -> Iterator[Path]:
    """Make a new folder like Gradescope's container when a submission has arrived."""
    with tempfile.TemporaryDirectory(prefix="kit-container-") as name:
        root = Path(name)
        root.chmod(0o755)
        lay_out(files, root)
        manifest = json.loads(files["kit/manifest.json"])
        if manifest["data"] == "fetched":
            link_fetched_data(assignment.name, root)
        yield root


def _metadata(assignment: AssignmentConfig) -> dict[str, object]:
    """Return Gradescope's metadata of a submission."""
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
