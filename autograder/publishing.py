"""Zips for others to run: an autograder for plain Otter, and what students get."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from autograder.config import AssignmentConfig
from autograder.imports import needed_modules
from autograder.judging import collect
from autograder.otter_bridge import THRESHOLDS_FILE
from autograder.otter_tests import PublicCheck, write_test_files
from autograder.release import ROOT, SHARED_MODULES, STUDENT_PACKAGES, requirements

PYTHON_VERSION = "3.11"
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # zip's own first date: the same zip from the same files, whenever it is built

_OTTER_README = """\
# {title}: autograder for plain Otter

For `otter run -a {assignment}-otter.zip SUBMISSION.ipynb`, `otter grade`, and services that take Otter's zips.

**Here the checks share the student's process.** Otter runs tests inside the notebook's kernel, so a notebook that
sets out to do so can read the hidden checks and give itself full marks. For submissions that you don't trust use
`python -m autograder grade`, which keeps checks and scores in a process of their own.

The real data is taken from `KERAS_HOME`, or `~/.keras`, where it is there; else the built-in synthetic data is used.
"""


def all_checks(assignment: AssignmentConfig) -> list[PublicCheck]:
    """All checks of an assignment in the order of grading.yml."""
    infos = {info.name: info for info in collect(assignment.name)}
    return [
        PublicCheck(question, name, infos[name].sentence, points, infos[name].hidden)
        for question, config in assignment.questions.items()
        for name, points in config.checks.items()
    ]


def public_checks(assignment: AssignmentConfig) -> list[PublicCheck]:
    """The checks that students get, in the order of grading.yml."""
    return [check for check in all_checks(assignment) if not check.hidden]


def build_students(assignment: AssignmentConfig, out: Path) -> Path:
    """Zip the released folder of an assignment.

    Args:
        assignment: Its part of grading.yml.
        out: Folder for the zip.

    Returns:
        The zip, the same bytes for the same release.
    """
    folder = ROOT / "assignments" / assignment.name
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder} is not there. Run: python -m autograder release {assignment.name}")
    path = out / f"{assignment.name}.zip"
    _zip_folder(folder, path, assignment.name)
    return path


def build_otter(assignment: AssignmentConfig, out: Path) -> Path:
    """Build an autograder zip for plain Otter with `otter generate`.

    Args:
        assignment: Its part of grading.yml.
        out: Folder for the zip.

    Returns:
        The zip.
    """
    out.mkdir(parents=True, exist_ok=True)
    path = (out / f"{assignment.name}-otter.zip").resolve()
    with tempfile.TemporaryDirectory(prefix="kit-otter-") as name:
        folder = Path(name)
        _lay_out(assignment, folder)
        _generate(folder, path)
    return path


def _lay_out(assignment: AssignmentConfig, folder: Path) -> None:
    write_test_files(folder / "tests", assignment.name, all_checks(assignment), module="autograder.otter_bridge")
    checks = f"checks/{assignment.name}.py"
    # Of autograder/ only what the checks need in the student's process.
    hidden = needed_modules(ROOT, "autograder", (checks, "otter_bridge.py"))
    for package, modules in (("shared", (*SHARED_MODULES, checks)), ("autograder", hidden)):
        for module in modules:
            target = folder / package / module
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / package / module, target)
    bars = {
        name: {source: vars(bar.bar(source)) for source in ("real", "synthetic")}
        for name, bar in assignment.thresholds.items()
    }
    thresholds = json.dumps({assignment.name: bars}, indent=1)
    (folder / "autograder" / THRESHOLDS_FILE).write_text(thresholds, "utf-8")
    (folder / "requirements.txt").write_text(requirements(STUDENT_PACKAGES), "utf-8")
    readme = _OTTER_README.format(title=assignment.title, assignment=assignment.name)
    (folder / "README.md").write_text(readme, "utf-8")
    (folder / "otter_config.json").write_text(json.dumps({"show_hidden": False}), "utf-8")


def _generate(folder: Path, path: Path) -> None:
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
        _rewrite(Path("made.zip"), path)


def _rewrite(made: Path, path: Path) -> None:
    """Otter's zip again, sorted and with fixed dates, so that the same checks give the same bytes."""
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in sorted(source.infolist(), key=lambda item: item.filename):
            _add(target, entry.filename, source.read(entry), executable=entry.filename == "run_autograder")


def _add(archive: zipfile.ZipFile, name: str, content: bytes, executable: bool = False) -> None:
    info = zipfile.ZipInfo(name, _EARLIEST)
    info.external_attr = (0o755 if executable else 0o644) << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, content)


@contextlib.contextmanager
def _inside(folder: Path) -> Iterator[None]:
    """Otter takes paths relative to the working folder."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def _zip_folder(folder: Path, path: Path, prefix: str) -> None:
    """Zip a folder, sorted and with fixed dates."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            parts = file.relative_to(folder).parts
            if file.is_file() and "__pycache__" not in parts and ".ipynb_checkpoints" not in parts:
                _add(archive, "/".join((prefix, *parts)), file.read_bytes())
