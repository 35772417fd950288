"""Builds the zips: an autograder for plain Otter, and the zip for students."""

from __future__ import annotations

import contextlib
import io
import json
import os
import secrets
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.config.zip_targets import DataChoice, Target
from autograder.gradescope.zip import default_data, gradescope_files
from autograder.intake.iri_grammar import without_iri_grammar
from autograder.judge.run_checks import load_checks
from autograder.otter.bridge import THRESHOLDS_FILE
from autograder.otter.test_files import PublicCheck, write_test_files
from autograder.paths import ROOT
from autograder.release.student_folder import STUDENT_PACKAGES, requirements
from autograder.release.zip_writer import MANIFEST, files_of, manifest_of, refuse_secrets, write_zip
from autograder.source_files import package_files, shared_files, without_others

PYTHON_VERSION = "3.11"
Proof = Callable[[dict[str, bytes], AssignmentConfig], None]
_NAMES: dict[Target, str] = {"students": "{}.zip", "gradescope": "{}-gradescope.zip", "otter": "{}-otter.zip"}

_OTTER_README = """\
# {title}: autograder for plain Otter

For `otter run -a {assignment}-otter.zip SUBMISSION.ipynb`, `otter grade`, and services that take Otter's zips.

**This zip runs the checks in the student's process.** Otter runs tests inside the notebook's kernel, so a notebook
can read the hidden checks and give itself full marks. For submissions that you don't trust, use `autograder grade`,
which keeps checks and scores in a separate process.

The real data is used if it is in `KERAS_HOME` or `~/.keras`; else the built-in synthetic data is used.
"""


def all_checks(assignment: AssignmentConfig) -> list[PublicCheck]:
    """Return all checks of an assignment in the order of grading.yml."""
    infos = {info.name: info for info in load_checks(assignment.name)}
    return [
        PublicCheck(question, name, infos[name].sentence, points, infos[name].hidden)
        for question, config in assignment.questions.items()
        for name, points in config.checks.items()
    ]


def public_checks(assignment: AssignmentConfig) -> list[PublicCheck]:
    """Return the public checks, in the order of grading.yml."""
    return [check for check in all_checks(assignment) if not check.hidden]


def students_files(assignment: AssignmentConfig) -> dict[str, bytes]:
    """Return the files of the zip for students: the released folder, `shared/`, and a manifest.

    Raises:
        FileNotFoundError: It is not released, or was released with other questions than in grading.yml.
    """
    folder = ROOT / "assignments" / assignment.name
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder} does not exist. Run: autograder release {assignment.name}")
    released = {path.stem for path in (folder / "tests").glob("*.py")}
    if other := released ^ set(assignment.questions):
        text = f"{folder} was released with other questions than in grading.yml ({', '.join(sorted(other))})."
        raise FileNotFoundError(f"{text} Run: autograder release {assignment.name}")
    shared = without_others(shared_files(), assignment.name)
    files = {f"{assignment.name}/{name}": content for name, content in {**files_of(folder), **shared}.items()}
    return {**files, f"{assignment.name}/{MANIFEST}": manifest_of(files, assignment=assignment.name)}


def otter_files(assignment: AssignmentConfig, secret: str = "") -> dict[str, bytes]:
    """Return the files of the zip for plain Otter, made by `otter generate`, and a manifest.

    Args:
        secret: What the inputs of checks are drawn from.
    """
    with tempfile.TemporaryDirectory(prefix="kit-otter-") as name:
        folder = Path(name)
        _lay_out(assignment, folder, secret)
        files = _generated(folder)
    return {**files, MANIFEST: manifest_of(files, assignment=assignment.name)}


def zip_files(
    assignment: AssignmentConfig, target: Target, data: DataChoice | None = None, secret: str = ""
) -> dict[str, bytes]:
    """Return the content of a zip.

    Args:
        data: For Gradescope, the data in the image; None chooses by the data on this machine.
        secret: What the inputs of checks are drawn from; it is in both zips for graders.

    Returns:
        Name to content, always the same for the same arguments.

    Raises:
        OSError: A file can't be read.
    """
    if target == "students":
        return students_files(assignment)
    if target == "otter":
        return otter_files(assignment, secret)
    where = data or default_data(assignment.name)
    files = gradescope_files(assignment, where)
    return {**files, f"kit/{MANIFEST}": manifest_of(files, assignment=assignment.name, data=where, secret=secret)}


def build(
    assignment: AssignmentConfig,
    target: Target,
    out: Path,
    data: DataChoice | None = None,
    prove: Proof | None = None,
) -> Path:
    """Write a zip after verifying that it has no solutions and, with `prove`, that it grades correctly.

    The secret that the inputs of checks are drawn from is new in each zip.

    Args:
        out: Folder for the zip.
        data: For Gradescope, the data in the image; None chooses by the data on this machine.
        prove: Grades with the zip's content before it is written; see `autograder.quality.prove_zip`.

    Returns:
        The zip.

    Raises:
        LeakError: It has content that its readers must not see; nothing is written.
        ProofError: The blank or the reference notebook gets wrong points; nothing is written.
        OSError: A file can't be read or written.
    """
    files = zip_files(assignment, target, data, secrets.token_hex(16))
    refuse_secrets(files, assignment.name, for_students=target == "students")
    if prove is not None:
        prove(files, assignment)
    path = out / _NAMES[target].format(assignment.name)
    write_zip(files, path)
    return path


def _lay_out(assignment: AssignmentConfig, folder: Path, secret: str) -> None:
    write_test_files(folder / "tests", assignment.name, all_checks(assignment), module="autograder.otter.bridge")
    code = {**shared_files(), **package_files(("assignments", "checks", "config", "judge", "otter"))}
    for name, content in without_others(code, assignment.name).items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    bars = {
        name: {source: vars(bar.for_source(source)) for source in ("real", "synthetic")}
        for name, bar in assignment.thresholds.items()
    }
    thresholds = json.dumps({assignment.name: bars, "secret": secret}, indent=1)
    (folder / "autograder" / "otter" / THRESHOLDS_FILE).write_text(thresholds, "utf-8")
    (folder / "requirements.txt").write_text(requirements(STUDENT_PACKAGES), "utf-8")
    readme = _OTTER_README.format(title=assignment.title, assignment=assignment.name)
    (folder / "README.md").write_text(readme, "utf-8")
    (folder / "otter_config.json").write_text(json.dumps({"show_hidden": False}), "utf-8")


def _generated(folder: Path) -> dict[str, bytes]:
    with without_iri_grammar():
        from otter.generate import main as otter_generate  # noqa: PLC0415 - Otter takes seconds to import

    with _inside(folder), contextlib.redirect_stdout(io.StringIO()):
        otter_generate(
            tests_dir="tests",
            output_path="made.zip",
            config="otter_config.json",
            requirements="requirements.txt",
            files=["shared", "autograder", "README.md"],
            python_version=PYTHON_VERSION,
        )
        with zipfile.ZipFile("made.zip") as made:
            return {name: made.read(name) for name in made.namelist() if not name.endswith("/")}


@contextlib.contextmanager
def _inside(folder: Path) -> Iterator[None]:
    """Run Otter in a folder, because it takes paths relative to the working folder."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
