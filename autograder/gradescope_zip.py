"""The zip for Gradescope: the kit's own grader and one assignment's checks, without solutions."""

from __future__ import annotations

import importlib.metadata
import shutil
from collections.abc import Sequence
from pathlib import Path

import yaml
from jinja2 import Environment, FileSystemLoader

from autograder.arguments import DataChoice
from autograder.config import AssignmentConfig, Limits
from autograder.imports import imported_names, judging_modules
from autograder.zips import ROOT, manifest_of
from shared import datasets
from shared.keras_files import data_folder, read_published

TARGETS = Path(__file__).parent / "targets"
# Started as a program of their own, or read as a file, so no import names them.
_AUTOGRADER_STARTS = ("gradescope.py", "gradescope_prepare.py", "supervise.py", "contain.py")
_SHARED_STARTS = ("worker.py",)
_FILES_BESIDE = ("judge_pytest.ini",)
_DATA_TEXTS = {
    "inside": "the real data, inside this zip",
    "fetched": "the real data, fetched and verified by `setup.sh` when the image is built",
    "synthetic": "the built-in synthetic data",
}


def gradescope_files(assignment: AssignmentConfig, data: DataChoice) -> dict[str, bytes]:
    """All files of the zip by name.

    Args:
        assignment: Its part of grading.yml.
        data: Where the image gets the data from.

    Returns:
        Name to content, the same each time.

    Raises:
        DataError: The real data should go into the zip and is not here.
    """
    judging = judging_modules(ROOT, assignment.name, _AUTOGRADER_STARTS, _SHARED_STARTS)
    paths = [path.relative_to(ROOT).as_posix() for path in judging]
    paths += [f"autograder/{name}" for name in _FILES_BESIDE]
    kit = {path: (ROOT / path).read_bytes() for path in paths}
    scripts = [path for path in paths if path.endswith(".py")]
    modules = {name.split(".")[0] for path in scripts for name in imported_names(ROOT / path)}
    kit["requirements.txt"] = _requirements(modules).encode()
    kit["constraints.txt"] = (ROOT / "constraints.txt").read_bytes()
    kit["grading.yml"] = _grading(assignment).encode()
    files = {f"kit/{name}": content for name, content in kit.items()}
    files["setup.sh"] = (TARGETS / "setup.sh").read_bytes()
    files["run_autograder"] = (TARGETS / "run_autograder").read_bytes()
    files["README.md"] = _readme(assignment, data).encode()
    if data == "inside":
        for name in datasets.DATASETS[assignment.name].files:
            files[f"keras/datasets/{name}"] = read_published(name)
    files["kit/manifest.json"] = manifest_of(files, assignment=assignment.name, data=data)
    return files


def default_data(assignment: str) -> DataChoice:
    """The real data inside of the zip where it is here, else fetched when the image is built."""
    return "inside" if datasets.DATASETS[assignment].source("auto") == "real" else "fetched"


def lay_out(files: dict[str, bytes], root: Path) -> None:
    """Lay a zip's files out as Gradescope's container has them, with the data that `setup.sh` would have fetched.

    Args:
        files: Of `gradescope_files`.
        root: An empty folder, in place of `/autograder`.
    """
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
    """Stand in for the fetching of `setup.sh`: the real data where this machine has it, else none."""
    dataset = datasets.DATASETS[assignment]
    if dataset.source("auto") == "real":
        target = root / "source" / "keras" / "datasets"
        target.mkdir(parents=True)
        for name in dataset.files:
            shutil.copy(data_folder() / name, target)


def _requirements(modules: set[str]) -> str:
    """The packages that hold these modules, in the versions that are installed here."""
    known = importlib.metadata.packages_distributions()
    wanted = {known[module][0] for module in modules if module in known} | {"tensorflow"}
    own = {"neural-networks-teaching-kit"}
    return "".join(f"{name}=={importlib.metadata.version(name)}\n" for name in sorted(wanted - own, key=str.lower))


def _grading(assignment: AssignmentConfig) -> str:
    """grading.yml with this assignment alone."""
    content = assignment.model_dump(mode="json", by_alias=True, exclude_none=True)
    return yaml.safe_dump(
        {"version": 1, "assignments": {assignment.name: content}}, allow_unicode=True, sort_keys=False, width=110
    )


def _readme(assignment: AssignmentConfig, data: DataChoice) -> str:
    # It is Markdown, not HTML.
    environment = Environment(loader=FileSystemLoader(TARGETS), autoescape=False, keep_trailing_newline=True)
    return environment.get_template("README.md.j2").render(
        title=assignment.title,
        points=f"{sum(assignment.checks.values()):g}",
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
