"""The project's source files, for zips and cache keys."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from autograder.paths import ROOT

_JUDGING = ("assignments", "checks", "judge")
# Only what students see; it decides no grade.
_IN_NOTEBOOKS = ("shared/notebook/", "shared/hints/", "shared/__main__.py")
GRADING = (*_JUDGING, "config", "grading", "intake", "lms", "sandbox", "submissions")


def source_files(folders: Iterable[str]) -> dict[str, bytes]:
    """Return all files of some folders of the project, sorted by name.

    Args:
        folders: "shared", "autograder/judge" …

    Returns:
        Contents by name in the project, without compiled files.
    """
    found = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]
    return _contents(path for path in found if "__pycache__" not in path.parts)


def shared_files() -> dict[str, bytes]:
    """Return what ships with every notebook: `shared/` without `shared/worker/`, which runs only in the sandbox."""
    files = source_files(["shared"])
    return {name: content for name, content in files.items() if not name.startswith("shared/worker/")}


def package_files(packages: Iterable[str]) -> dict[str, bytes]:
    """Return some packages of `autograder/`, and the modules at its top, which all packages use.

    Args:
        packages: "judge" …
    """
    base = _contents(path for path in (ROOT / "autograder").glob("*.py") if path.name != "__main__.py")
    return {**base, **source_files(f"autograder/{package}" for package in packages)}


def grading_sources(assignment: str) -> dict[str, bytes]:
    """Return the project's files that a grade of this assignment depends on: all that grade one submission."""
    return without_others({**package_files(GRADING), **_shared_grading_files()}, assignment)


def judging_sources(assignment: str) -> dict[str, bytes]:
    """Return the project's files that the outcome of an answer depends on."""
    files = source_files(f"autograder/{package}" for package in _JUDGING)
    return without_others({**files, **_shared_grading_files()}, assignment)


def _shared_grading_files() -> dict[str, bytes]:
    return {name: content for name, content in source_files(["shared"]).items() if not name.startswith(_IN_NOTEBOOKS)}


def question_files(assignment: str, question: str) -> list[str]:
    """Return the names of the files with a question's checks, public and hidden."""
    return [f"{package}/checks/{assignment}/{question}.py" for package in ("shared", "autograder")]


def without_others(files: dict[str, bytes], assignment: str) -> dict[str, bytes]:
    """Leave out what only other assignments need."""
    others = "|".join({path.stem for path in (ROOT / "solutions").glob("*.py")} - {assignment, "__init__"})
    of_others = re.compile(
        rf"(shared|autograder)/checks/({others})/|autograder/assignments/({others})\.py|shared/hints/({others})\.md"
    )
    return {name: content for name, content in files.items() if not of_others.match(name)}


def _contents(paths: Iterable[Path]) -> dict[str, bytes]:
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in sorted(paths)}
