"""What a zip must hold for its checks to run: all that they import, and nothing that they don't."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from autograder import config
from autograder.imports import imported_names, needed_modules
from autograder.publishing import build_otter

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package `kit` of four modules in a folder of its own."""
    files = {
        "__init__.py": "",
        "checks/__init__.py": "",
        "checks/first.py": "import os\nfrom kit.facts import Bar\n",
        "facts.py": "def late():\n    from kit import inputs\n    import kit.checks.first\n",
        "inputs.py": "from other.facts import Bar\n",
        "unused.py": "from kit import facts\n",
    }
    for name, text in files.items():
        path = tmp_path / "kit" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path


def test_needed_is_what_is_imported_directly_or_not_and_each_init(package: Path) -> None:
    needed = needed_modules(package, "kit", ["checks/first.py"])
    assert needed == ["__init__.py", "checks/__init__.py", "checks/first.py", "facts.py", "inputs.py"]


def test_a_start_that_is_not_there_is_refused(package: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"missing\.py"):
        needed_modules(package, "kit", ["missing.py"])


def test_names_from_all_kinds_of_import(package: Path) -> None:
    assert imported_names(package / "kit" / "facts.py") == {"kit", "kit.inputs", "kit.checks.first"}


@pytest.mark.parametrize("assignment", ["imdb", "reuters", "boston"])
def test_the_zips_checks_can_be_imported_from_the_zip_alone(assignment: str, tmp_path: Path) -> None:
    path = build_otter(config.load(ROOT / "grading.yml").assignments[assignment], tmp_path)
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "files")
    (folder,) = {init.parent.parent for init in (tmp_path / "files").rglob("autograder/__init__.py")}
    names = [f"autograder.checks.{assignment}", "autograder.otter_bridge"]
    code = f"import sys; sys.path.insert(0, {str(folder)!r}); import {', '.join(names)}; print(autograder.__file__)"
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(str(folder))
    assert not list(folder.glob("autograder/grade*")), "the zip holds more than its checks need"
