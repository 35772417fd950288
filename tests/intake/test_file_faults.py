"""A file that is not a notebook is refused with the true reason and the next step."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.zip_reader import read_file
from autograder.submissions.select_notebook import candidate

NOTEBOOK = json.dumps({"cells": [{"cell_type": "code", "source": "x = 1", "metadata": {}}], "metadata": {}}, indent=1)
CONFLICT = "<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> main\n"


def problem(name: str, data: str | bytes) -> str:
    return candidate(name, data.encode() if isinstance(data, str) else data, frozenset()).problem


def test_the_notebook_of_these_examples_is_read() -> None:
    assert problem("kim.ipynb", NOTEBOOK) == ""


@pytest.mark.parametrize(
    ("data", "reason", "step"),
    [
        (CONFLICT + NOTEBOOK, "has merge conflicts of Git (the first in line 1: <<<<<<< HEAD).", "Resolve them"),
        (
            NOTEBOOK.replace(
                '\n "metadata"', '\n<<<<<<< HEAD\n "metadata": {"a": 1}\n=======\n>>>>>>> b\n "metadata"'
            ),
            "has merge conflicts of Git (the first in line",
            "Resolve them",
        ),
        ("<!DOCTYPE html><p>", "is a web page, not a notebook.", "Download the notebook itself"),
        ("<Answer: 3>", "is not a notebook: it is not JSON (line 1: Expecting value).", "Save the notebook"),
        (NOTEBOOK[:60], "is cut off: the file ends in the middle of the notebook.", "Save the notebook"),
        (NOTEBOOK + "\nhello", "has more text after the end of the notebook (line ", "Save the notebook"),
        (NOTEBOOK.replace("[", "[,", 1), "is damaged: it is not valid JSON (line 2: Expecting value).", "Save the"),
        ("import numpy as np\nx = 1\n", "is Python code, not a notebook.", "Give it a name that ends in .py"),
        ("Sorry", "is not a notebook: it is not JSON (line 1: Expecting value).", "Save the notebook"),
        ("version https://git-lfs.github.com/spec/v1\noid", "is only a pointer of Git LFS.", "Run `git lfs pull`"),
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF, whatever its name says.", "Submit the .ipynb file itself."),
        (
            b"PK\x03\x04\x14\x00",
            "is a zip file or an Office document, whatever its name says.",
            "Submit the notebook",
        ),
        (b"\x1f\x8b\x08", "is a packed file (gzip), whatever its name says.", "Submit the notebook in it."),
        (b"\0" * 100, "has only zero bytes: it was not saved or copied to its end.", "Save it"),
        (b'{"cells": "\xb1\xe8"}', "is not UTF-8 text (byte 11).", "Save the notebook"),
    ],
)
def test_a_file_that_is_not_a_notebook_has_its_own_reason_and_step(data: str | bytes, reason: str, step: str) -> None:
    assert problem("kim.ipynb", data).startswith(f"kim.ipynb {reason}")
    assert step in problem("kim.ipynb", data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (CONFLICT, "has merge conflicts of Git (the first in line 1: <<<<<<< HEAD)."),
        ("<html><body>", "is a web page, not a script."),
        (b"%PDF-1.7\n%\xe2\xe3", "is a PDF, whatever its name says."),
        ("# coding: klingon\nx = 1", "names an encoding that Python does not know."),
        ("# only a comment", "has no code."),
    ],
)
def test_a_file_that_is_not_a_script_has_its_own_reason(data: str | bytes, reason: str) -> None:
    assert problem("kim.py", data).startswith(f"kim.py {reason}")


@pytest.mark.parametrize(
    "text", ["def f(:\n  pass\nx = 1", "=======\nx = (\n", "# <<<<<<< HEAD\nx = 1\n# >>>>>>> a\n"]
)
def test_a_script_with_another_error_is_still_run_to_show_it(text: str) -> None:
    assert problem("kim.py", text) == ""


def test_merge_conflicts_in_one_cell_of_a_script_leave_the_others() -> None:
    assert problem("kim.py", f"# %%\nx = 1\n\n# %%\n{CONFLICT}") == ""


@pytest.mark.parametrize(
    ("name", "step"),
    [("a.ipynb", "Clear its outputs"), ("a.zip", "Zip only the notebook"), ("a.py", "Keep only code in it")],
)
def test_a_file_that_is_too_large_says_what_makes_it_smaller(tmp_path: Path, name: str, step: str) -> None:
    (tmp_path / name).write_bytes(b"x" * 11)
    with pytest.raises(UnreadableSubmission, match=step):
        read_file(tmp_path / name, name, 10)
