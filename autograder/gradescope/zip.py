"""The zip for Gradescope: the grader and one assignment's checks, without solutions."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Sequence
from pathlib import Path

import yaml
from jinja2 import Environment, FileSystemLoader

from autograder import assignments
from autograder.config import AssignmentConfig, Limits
from autograder.config.zip_targets import DataChoice
from autograder.paths import ROOT
from autograder.source_files import GRADING, package_files, source_files, without_others
from autograder.text import number
from shared.datasets.keras_files import read_published
from shared.student.packages import AVAILABLE

TARGETS = Path(__file__).parent / "targets"
# The packages that grade one submission and word its feedback.
_PACKAGES = (*GRADING, "feedback", "gradescope")
_REQUIREMENTS = (
    *AVAILABLE,
    "ipython",
    "jupytext",
    "nbformat",
    "psutil",
    "pydantic",
    "pytest",
    "PyYAML",
)
_DATA_TEXTS = {
    "inside": "the real data, inside this zip",
    "fetched": "the real data, fetched and verified by `setup.sh` when the image is built",
    "synthetic": "the built-in synthetic data",
}


def gradescope_files(assignment: AssignmentConfig, data: DataChoice) -> dict[str, bytes]:
    """Return all files of the zip by name; the same input gives the same bytes.

    Raises:
        DataError: The real data should go into the zip, but is not on this machine.
    """
    kit = without_others({**package_files(_PACKAGES), **source_files(["shared"])}, assignment.name)
    kit["requirements.txt"] = "".join(
        f"{name}=={importlib.metadata.version(name)}\n" for name in _REQUIREMENTS
    ).encode()
    kit["constraints.txt"] = (ROOT / "constraints.txt").read_bytes()
    kit["grading.yml"] = _grading(assignment).encode()
    released = f"assignments/{assignment.name}/{assignment.name}.ipynb"
    if (ROOT / released).is_file():  # its given cells are recognised without their tags, and left out
        kit[released] = (ROOT / released).read_bytes()
    files = {f"kit/{name}": content for name, content in kit.items()}
    files["setup.sh"] = (TARGETS / "setup.sh").read_bytes()
    files["run_autograder"] = (TARGETS / "run_autograder").read_bytes()
    files["README.md"] = _readme(assignment, data).encode()
    if data == "inside":
        for name in assignments.load(assignment.name).dataset.files:
            files[f"keras/datasets/{name}"] = read_published(name)
    return files


def default_data(assignment: str) -> DataChoice:
    """Return the real data's place: in the zip if this machine has it, else fetched when the image is built."""
    dataset = assignments.load(assignment).dataset
    if not dataset.files:
        return "synthetic"
    return "inside" if dataset.source("auto") == "real" else "fetched"


def _grading(assignment: AssignmentConfig) -> str:
    """Return grading.yml with only this assignment, its questions and points as they count."""
    content = assignment.model_dump(mode="json", by_alias=True, exclude_none=True, exclude={"leave_out"})
    return yaml.safe_dump(
        {"version": 1, "assignments": {assignment.name: content}}, allow_unicode=True, sort_keys=False, width=110
    )


def _readme(assignment: AssignmentConfig, data: DataChoice) -> str:
    # It is Markdown, not HTML.
    environment = Environment(loader=FileSystemLoader(TARGETS), autoescape=False, keep_trailing_newline=True)
    return environment.get_template("README.md.j2").render(
        title=assignment.title,
        points=number(sum(assignment.checks.values())),
        memory_mb=assignment.gradescope.memory_mb,
        minutes=assignment.gradescope.minutes,
        hidden=assignment.gradescope.hidden_checks.replace("_", " "),
        data=_DATA_TEXTS[data],
        limits=_limits(assignment.limits),
    )


def _limits(limits: Limits) -> str:
    seconds: Sequence[tuple[str, float]] = (
        ("a cell", limits.cell_seconds),
        ("a call", limits.call_seconds),
        ("everything", limits.submission_seconds),
    )
    return ", ".join(f"{value:g} s for {what}" for what, value in seconds) + f", {limits.memory_mb} MiB of memory"
