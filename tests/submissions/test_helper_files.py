"""Modules next to a notebook reach the student process, whatever way they were submitted."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder import config
from autograder.paths import ROOT
from autograder.submissions.content_hash import content_hash
from autograder.submissions.find import find_submissions, read_cells
from autograder.submissions.helper_files import MAX_FILE_BYTES, MAX_FILES, helper_name
from autograder.submissions.split_by_assignment import split_by_assignment

GRADING = config.load(ROOT / "grading.yml")
IMDB = GRADING.assignments["imdb"]
CODE = "from h import X\ndef best_epoch(history): return X"
NOTEBOOK = json.dumps(
    {"cells": [{"cell_type": "code", "source": CODE, "metadata": {}}], "metadata": {"kit": {"assignment": "imdb"}}}
).encode()
HELPER = b"X = 1\n"


def write(root: Path, files: dict[str, bytes]) -> Path:
    """Write files into a folder."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return root


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a zip of some files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


Make = Callable[[dict[str, bytes]], dict[str, bytes]]
MOODLE = "Ada B_41_assignsubmission_file"
WAYS: dict[str, Make] = {
    "a folder": lambda files: {f"ada/{name}": content for name, content in files.items()},
    "a folder in a folder": lambda files: {f"ada/final/{name}": content for name, content in files.items()},
    "a zip": lambda files: {"ada.zip": zipped(files)},
    "a zip in a folder": lambda files: {"ada/work.zip": zipped(files)},
    "Moodle": lambda files: {f"{MOODLE}/{name}": content for name, content in files.items()},
    "Moodle, flat": lambda files: {f"{MOODLE}_{name}": content for name, content in files.items()},
    "Canvas": lambda files: {f"bada_1041_{20411 + n}_{name}": files[name] for n, name in enumerate(files)},
    "Blackboard": lambda files: {
        f"IMDB_ada_attempt_2026-01-02-03-04-05_{name}": content for name, content in files.items()
    },
}


@pytest.mark.parametrize("way", WAYS)
def test_a_module_next_to_the_notebook_is_read(tmp_path: Path, way: str) -> None:
    write(tmp_path, WAYS[way]({"imdb.ipynb": NOTEBOOK, "h.py": HELPER}))
    (submission,) = find_submissions(tmp_path, "imdb", IMDB.limits).submissions
    assert read_cells(submission, GRADING.functions).files == {"h.py": "X = 1\n"}


@pytest.mark.parametrize("way", WAYS)
def test_it_is_read_where_each_student_has_several_assignments(tmp_path: Path, way: str) -> None:
    write(tmp_path, WAYS[way]({"imdb.ipynb": NOTEBOOK, "h.py": HELPER}))
    (submission,) = find_submissions(tmp_path, "imdb", IMDB.limits).submissions
    files = split_by_assignment(submission, list(GRADING.assignments.values()))
    assert files.unclear == ()
    assert read_cells(files.submissions["imdb"], GRADING.functions).files == {"h.py": "X = 1\n"}


def test_the_zip_of_one_download_works_like_its_folder(tmp_path: Path) -> None:
    archive = tmp_path / "download.zip"
    archive.write_bytes(zipped(WAYS["Moodle"]({"imdb.ipynb": NOTEBOOK, "h.py": HELPER})))
    (submission,) = find_submissions(archive, "imdb", IMDB.limits).submissions
    assert read_cells(submission, GRADING.functions).files == {"h.py": "X = 1\n"}


def test_the_latest_version_of_a_module_counts(tmp_path: Path) -> None:
    names = {"imdb.ipynb": NOTEBOOK, "h.py": b"X = 0\n", "h-1.py": HELPER}
    write(tmp_path, WAYS["Canvas"](names))
    (submission,) = find_submissions(tmp_path, "imdb", IMDB.limits).submissions
    assert read_cells(submission, GRADING.functions).files == {"h.py": "X = 1\n"}


def test_a_changed_module_is_a_changed_submission(tmp_path: Path) -> None:
    hashes = set()
    for content in (HELPER, b"X = 2\n"):
        write(tmp_path, {"ada/imdb.ipynb": NOTEBOOK, "ada/h.py": content})
        (submission,) = find_submissions(tmp_path, "imdb", IMDB.limits).submissions
        hashes.add(content_hash(submission))
        chosen = split_by_assignment(submission, list(GRADING.assignments.values())).submissions["imdb"]
        hashes.add(content_hash(chosen))
    assert len(hashes) == 4


def test_files_are_limited_in_number_and_size(tmp_path: Path) -> None:
    many = {f"ada/h{place:02}.py": HELPER for place in range(MAX_FILES + 5)}
    large = {"ada/a_large.py": b"#" * (MAX_FILE_BYTES + 1)}
    write(tmp_path, {"ada/imdb.ipynb": NOTEBOOK, **many, **large})
    (submission,) = find_submissions(tmp_path, "imdb", IMDB.limits).submissions
    files = read_cells(submission, GRADING.functions).files
    assert list(files) == [f"h{place:02}.py" for place in range(MAX_FILES)]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("ada/h.py", "h.py"),
        ("ada/pack/__init__.py", "pack/__init__.py"),
        ("ada/imdb.ipynb", None),
        ("ada/../h.py", None),
        ("h.py", None),
        ("bob/h.py", None),
        ("ada/.ipython/profile_default/startup/a.py", None),
        ("ada/a b.py", None),
        ("ada/h.pth", None),
        ("ada/w.zip: h.py", None),
        (f"ada/{'a' * 300}.py", None),
    ],
)
def test_only_what_the_notebook_could_import_from_there_is_taken(label: str, name: str | None) -> None:
    assert helper_name("ada/imdb.ipynb", label) == name
