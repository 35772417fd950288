"""What students get holds nothing that they must not see, by name and by content."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path

import pytest
from helpers.built_zips import ASSIGNMENTS, zip_content
from helpers.solution_lines import solution_text

from autograder.judge.run_checks import load_checks
from autograder.paths import ROOT
from autograder.release.build import build

DISTINCTIVE_CHARS = 24  # shorter lines ("return model") occur in any program


@pytest.fixture(params=sorted(ASSIGNMENTS))
def zipped(request: pytest.FixtureRequest) -> dict[str, str]:
    """The files of an assignment's student zip by name, and under "" the assignment's name."""
    content = zip_content(request.param, "students")
    return {"": request.param, **{name: data.decode("utf-8") for name, data in content.items()}}


def _content(zipped: dict[str, str]) -> str:
    """All text of the zip; the notebook's cells without JSON's escapes."""
    texts = []
    for name, text in zipped.items():
        cells = json.loads(text)["cells"] if name.endswith(".ipynb") else []
        texts.append("\n".join("".join(cell["source"]) for cell in cells) or text)
    return "\n".join(texts)


def _distinctive_lines(text: str) -> set[str]:
    return {line for line in map(str.strip, text.splitlines()) if len(line) >= DISTINCTIVE_CHARS}


@cache
def _public_package() -> str:
    return "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "shared").rglob("*.py")))


def test_no_member_is_named_like_something_secret(zipped: dict[str, str]) -> None:
    assignment = zipped.pop("")
    for name in zipped:
        assert name.startswith(f"{assignment}/")
        assert not re.search(r"autograder|solution|hidden|grading\.yml|thresholds", name), name


def test_no_line_of_a_solution_is_in_it(zipped: dict[str, str]) -> None:
    assignment = zipped.pop("")
    secret = solution_text(assignment)
    assert len(secret.splitlines()) > 0
    content = _content(zipped)
    found = sorted(line for line in _distinctive_lines(secret) if line in content and line not in _public_package())
    assert not found


def test_no_hidden_check_and_no_line_of_the_grader_is_in_it(zipped: dict[str, str]) -> None:
    assignment = zipped.pop("")
    content = _content(zipped)
    assert not [info.name for info in load_checks(assignment) if info.hidden and info.name in content]
    content_lines = _distinctive_lines(content)
    public = _public_package() + (ROOT / "solutions" / f"{assignment}.py").read_text("utf-8")
    for path in sorted((ROOT / "autograder").rglob("*.py")):
        secret = path.read_text("utf-8")
        if path.name in ("student_folder.py", "student_notebook.py", "test_files.py"):
            continue  # these write parts of what students get
        found = sorted(line for line in _distinctive_lines(secret) & content_lines if line not in public)
        assert not found, path.name


def test_shipped_code_imports_nothing_that_is_not_shipped(zipped: dict[str, str]) -> None:
    assignment = zipped.pop("")
    for name, text in zipped.items():
        if not name.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "shared":
                file = f"{assignment}/{node.module.replace('.', '/')}"
                candidates = {f"{file}.py", f"{file}/__init__.py"}
                assert candidates & zipped.keys(), f"{name} imports {node.module}"


def test_the_zip_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    first = build(ASSIGNMENTS["boston"], "students", tmp_path / "one").read_bytes()
    assert build(ASSIGNMENTS["boston"], "students", tmp_path / "two").read_bytes() == first
