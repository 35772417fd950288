"""What students get holds nothing that they must not see, by name and by content."""

from __future__ import annotations

import ast
import json
import re
import zipfile
from pathlib import Path

import pytest

from autograder import config
from autograder.judging import collect
from autograder.publishing import build_students

ROOT = Path(__file__).resolve().parent.parent
ASSIGNMENTS = sorted(config.load(ROOT / "grading.yml").assignments)
DISTINCTIVE_CHARS = 24  # shorter lines ("return model") stand in any program


@pytest.fixture(params=ASSIGNMENTS)
def zipped(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    """The files of an assignment's student zip by name, and under "" the assignment's name."""
    assignment = config.load(ROOT / "grading.yml").assignments[request.param]
    path = build_students(assignment, tmp_path)
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    return {"": request.param, **files}


def _content(zipped: dict[str, str]) -> str:
    """All text of the zip; the notebook's cells without JSON's escapes."""
    texts = []
    for name, text in zipped.items():
        cells = json.loads(text)["cells"] if name.endswith(".ipynb") else []
        texts.append("\n".join("".join(cell["source"]) for cell in cells) or text)
    return "\n".join(texts)


def _distinctive_lines(code: str, elsewhere: str) -> set[str]:
    lines = {line.strip() for line in code.splitlines()}
    return {line for line in lines if len(line) >= DISTINCTIVE_CHARS and line not in elsewhere}


def _public_package() -> str:
    return "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "shared").rglob("*.py")))


def test_no_member_is_named_like_something_secret(zipped: dict[str, str]) -> None:
    assignment = zipped.pop("")
    for name in zipped:
        assert name.startswith(f"{assignment}/")
        assert not re.search(r"autograder|solution|hidden|grading\.yml|thresholds", name), name


def test_no_line_of_a_solution_is_in_it(zipped: dict[str, str]) -> None:
    assignment = zipped.pop("")
    source = (ROOT / "solutions" / f"{assignment}.py").read_text("utf-8")
    secret = "\n".join(re.findall(r"# BEGIN SOLUTION NO PROMPT\n(.*?)# END SOLUTION", source, re.DOTALL))
    assert len(secret.splitlines()) > 30
    lines = _distinctive_lines(secret, _public_package())
    found = sorted(line for line in lines if line in _content(zipped))
    assert not found


def test_no_hidden_check_and_no_line_of_the_grader_is_in_it(zipped: dict[str, str]) -> None:
    assignment = zipped.pop("")
    content = _content(zipped)
    assert not [info.name for info in collect(assignment) if info.hidden and info.name in content]
    public = _public_package() + (ROOT / "solutions" / f"{assignment}.py").read_text("utf-8")
    for path in sorted((ROOT / "autograder").rglob("*.py")):
        secret = path.read_text("utf-8")
        if path.name in ("release.py", "student_notebook.py", "otter_tests.py"):
            continue  # these write parts of what students get
        found = sorted(line for line in _distinctive_lines(secret, public) if line in content)
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
    assignment = config.load(ROOT / "grading.yml").assignments[ASSIGNMENTS[0]]
    first = build_students(assignment, tmp_path / "one").read_bytes()
    assert build_students(assignment, tmp_path / "two").read_bytes() == first
