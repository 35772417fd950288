"""The released folder: complete, up to date or not, and with nothing in it that is for staff only."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from helpers.solution_lines import solution_lines

import autograder.release.student_folder as release_module
from autograder import config
from autograder.paths import ROOT
from autograder.release.build import public_checks
from autograder.release.student_folder import PublicCheck, ReleaseError, release, stale

GRADING = config.load(ROOT / "grading.yml")
MASTER = ROOT / "solutions" / "imdb.py"
QUESTIONS = [f"q{number}" for number in range(1, 13)]
CHECKS = [PublicCheck(question, f"test_of_{question}", f"Something about {question}.", 2) for question in QUESTIONS]
ANY_NOTEBOOK = '{"cells": []}\n'


@pytest.fixture
def quick_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves out Otter, which takes seconds, where a test is about the files around the notebook."""
    monkeypatch.setattr(release_module, "student_notebook", lambda *_: ANY_NOTEBOOK)


@pytest.mark.usefixtures("quick_notebook")
def test_a_release_is_complete_by_itself(tmp_path: Path) -> None:
    names = {path.relative_to(tmp_path).as_posix() for path in release("imdb", tmp_path, CHECKS)}
    assert {"imdb.ipynb", "README.md", "requirements.txt"} <= names
    assert {f"tests/{question}.py" for question in QUESTIONS} <= names


@pytest.mark.usefixtures("quick_notebook")  # Otter's part: test_student_notebook, and the one below
def test_two_releases_are_the_same_byte_for_byte(tmp_path: Path) -> None:
    first = release("imdb", tmp_path / "first", CHECKS)
    second = release("imdb", tmp_path / "second", CHECKS)
    assert [path.name for path in first] == [path.name for path in second]
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


@pytest.mark.slow
@pytest.mark.parametrize("assignment", sorted(GRADING.assignments))
def test_the_folder_in_assignments_is_up_to_date(assignment: str) -> None:
    checks = public_checks(GRADING.assignments[assignment])
    assert stale(assignment, ROOT / "assignments" / assignment, checks) == [], f"Run: autograder release {assignment}"


@pytest.mark.usefixtures("quick_notebook")
def test_a_release_has_nothing_of_the_staffs_packages(tmp_path: Path) -> None:
    for path in release("imdb", tmp_path, CHECKS):
        assert path.relative_to(tmp_path).parts[0] not in {"autograder", "solutions"}
        assert not re.search(rb"^\s*(from|import) (autograder|solutions)", path.read_bytes(), re.MULTILINE)


@pytest.mark.usefixtures("quick_notebook")
def test_no_line_of_a_solution_is_in_another_file_of_a_release(tmp_path: Path) -> None:
    texts = {path: path.read_text("utf-8") for path in release("imdb", tmp_path, CHECKS)}
    assert [(path, line) for path, text in texts.items() for line in solution_lines("imdb") if line in text] == []


@pytest.mark.usefixtures("quick_notebook")
def test_the_requirements_are_versions_of_the_kit_itself(tmp_path: Path) -> None:
    release("imdb", tmp_path, CHECKS)
    lines = (tmp_path / "requirements.txt").read_text().splitlines()
    pyproject = (ROOT / "pyproject.toml").read_text("utf-8")
    assert lines
    assert all(f'"{line}"' in pyproject for line in lines)


@pytest.mark.usefixtures("quick_notebook")
def test_a_fresh_release_is_not_stale(tmp_path: Path) -> None:
    release("imdb", tmp_path, CHECKS)
    assert stale("imdb", tmp_path, CHECKS) == []


@pytest.mark.usefixtures("quick_notebook")
def test_a_changed_file_is_stale(tmp_path: Path) -> None:
    release("imdb", tmp_path, CHECKS)
    (tmp_path / "tests/q3.py").write_text("points = 100\n")
    assert stale("imdb", tmp_path, CHECKS) == ["tests/q3.py"]


@pytest.mark.usefixtures("quick_notebook")
def test_a_missing_file_is_stale(tmp_path: Path) -> None:
    release("imdb", tmp_path, CHECKS)
    (tmp_path / "requirements.txt").unlink()
    assert stale("imdb", tmp_path, CHECKS) == ["requirements.txt"]


@pytest.mark.usefixtures("quick_notebook")
def test_a_file_in_excess_is_stale(tmp_path: Path) -> None:
    release("imdb", tmp_path, CHECKS)
    (tmp_path / "notes.txt").write_text("mine")
    assert stale("imdb", tmp_path, CHECKS) == ["notes.txt"]


@pytest.mark.usefixtures("quick_notebook")
def test_what_running_the_notebook_leaves_behind_is_not_stale(tmp_path: Path) -> None:
    release("imdb", tmp_path, CHECKS)
    (tmp_path / "tests/__pycache__").mkdir()
    (tmp_path / "tests/__pycache__/q1.cpython-311.pyc").write_bytes(b"")
    (tmp_path / ".OTTER_LOG").write_bytes(b"")
    assert stale("imdb", tmp_path, CHECKS) == []


@pytest.mark.usefixtures("quick_notebook")
def test_a_folder_that_was_never_released_is_stale_in_every_file(tmp_path: Path) -> None:
    names = stale("imdb", tmp_path / "nowhere", CHECKS)
    assert {"imdb.ipynb", "README.md"} <= set(names)


@pytest.mark.usefixtures("quick_notebook")
def test_a_new_release_deletes_tests_that_are_no_more(tmp_path: Path) -> None:
    release("imdb", tmp_path, CHECKS)
    release("imdb", tmp_path, CHECKS[:-1])
    assert not (tmp_path / "tests/q12.py").exists()


@pytest.mark.usefixtures("quick_notebook")
def test_a_new_release_keeps_what_lies_beside_it(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    release("imdb", tmp_path, CHECKS)
    assert (tmp_path / "notes.txt").read_text() == "mine"


@pytest.mark.usefixtures("quick_notebook")
def test_a_folder_with_tests_of_its_own_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests/test_mine.py").write_text("")
    with pytest.raises(ReleaseError, match="not an earlier release of imdb"):
        release("imdb", tmp_path, CHECKS)
    assert [path.name for path in tmp_path.rglob("*.*")] == ["test_mine.py"]


def test_a_hidden_check_is_refused(tmp_path: Path) -> None:
    hidden = PublicCheck("q2", "test_secret", "Secret.", 1, hidden=True)
    with pytest.raises(ReleaseError, match="test_secret is a hidden check"):
        release("imdb", tmp_path, [*CHECKS, hidden])
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_assignment_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"no assignment named imbd.*imdb"):
        release("imbd", tmp_path, CHECKS)
