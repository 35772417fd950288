"""`python -m autograder grade`, run as a TA runs it. The answers need no TensorFlow, so that they are quick."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from autograder.paths import ROOT

COLUMNS = "submission,assignment,score,max_score,status,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12,seconds,message"
BEST_EPOCH = """
def best_epoch(history_dict):
    return min(range(len(history_dict["val_loss"])), key=history_dict["val_loss"].__getitem__) + 1
"""
DECODE = """
def decode_review(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)
"""
pytestmark = [pytest.mark.slow, pytest.mark.process]


def notebook(*cells: str) -> str:
    """A notebook with these code cells, as JSON."""
    code: list[dict[str, Any]] = [
        {
            "cell_type": "code",
            "id": f"c{place}",
            "metadata": {},
            "source": cell,
            "outputs": [],
            "execution_count": None,
        }
        for place, cell in enumerate(cells)
    ]
    return json.dumps({"cells": code, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


def grade(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command with the synthetic data."""
    command = [sys.executable, "-m", "autograder", "grade", "imdb", *map(str, arguments), "--data", "synthetic"]
    environment = {**os.environ, "COLUMNS": "120"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600, check=False
    )


def rows(out: Path) -> dict[str, dict[str, str]]:
    """grades.csv by submission."""
    with (out / "grades.csv").open(encoding="utf-8", newline="") as file:
        return {row["submission"]: row for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A folder with all kinds of submissions, graded once."""
    folder = tmp_path_factory.mktemp("term") / "submissions of today"
    folder.mkdir()
    (folder / "Kim Min-ji.ipynb").write_text(notebook(BEST_EPOCH, DECODE), "utf-8")
    (folder / "김민지.py").write_text(DECODE, "utf-8")
    (folder / "=SUM(A1), Bobby.py").write_text(BEST_EPOCH, "utf-8")
    (folder / "lee.py").write_text(BEST_EPOCH, "utf-8")
    (folder / "lee.ipynb").write_text(notebook(DECODE), "utf-8")
    with (folder / "huge.ipynb").open("wb") as huge:
        huge.write(b'{"cells": [')
        huge.truncate(200 * 2**20)  # takes no room on the disk
    (folder / "cut.ipynb").write_text(notebook(DECODE)[:-40], "utf-8")
    (folder / "folder of park").mkdir()
    (folder / "folder of park" / "hw.ipynb").write_text(notebook("raise ValueError", BEST_EPOCH), "utf-8")
    with zipfile.ZipFile(folder / "choi.zip", "w") as archive:
        archive.writestr("imdb.ipynb", notebook(DECODE))
    out = tmp_path_factory.mktemp("grades")
    done = grade(folder, "--out", out)
    shutil.rmtree(folder)
    return out, done


def test_each_submission_has_its_row(graded: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    out, _ = graded
    scores = {name: (row["status"], row["score"]) for name, row in rows(out).items()}
    assert scores == {
        "Kim Min-ji": ("graded", "10"),
        "김민지": ("graded", "6"),
        "'=SUM(A1), Bobby": ("graded", "4"),
        "lee.py": ("graded", "4"),
        "lee.ipynb": ("graded", "6"),
        "huge": ("invalid", "0"),
        "cut": ("invalid", "0"),
        "folder of park": ("graded", "4"),
        "choi": ("graded", "6"),
    }


def test_the_columns_are_exactly_those_promised(graded: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    out, _ = graded
    assert (out / "grades.csv").read_text("utf-8").splitlines()[0] == COLUMNS


def test_the_exit_code_says_that_some_need_a_human(graded: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    _, done = graded
    assert done.returncode == 1, done.stderr


def test_the_terminal_ends_with_the_table_and_where_the_grades_are(
    graded: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    out, done = graded
    assert "Kim Min-ji" in done.stdout
    assert f"grades:    {out / 'grades.csv'}" in done.stdout


def test_a_result_file_has_every_check(graded: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    out, _ = graded
    result = json.loads((out / "results" / "Kim Min-ji.json").read_text("utf-8"))
    best = {check["check"]: check for check in result["checks"]}["test_lowest_validation_loss_wins"]
    assert len(result["checks"]) == 59
    assert (best["question"], best["status"], best["points"]) == ("q9", "passed", 2)
    assert best["sentence"].endswith(".")


def test_the_executed_notebook_shows_what_was_run(graded: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    out, _ = graded
    executed = json.loads((out / "notebooks" / "folder of park.ipynb").read_text("utf-8"))
    assert executed["cells"][0]["outputs"][-1]["output_type"] == "error"
    assert executed["cells"][1]["outputs"] == []


def test_a_message_says_why_a_submission_is_invalid(graded: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    out, _ = graded
    assert "cut off" in rows(out)["cut"]["message"]
    assert "MB" in rows(out)["huge"]["message"]


def test_all_graded_gives_exit_code_0_and_only_leaves_other_questions_empty(tmp_path: Path) -> None:
    (tmp_path / "kim.py").write_text(DECODE + BEST_EPOCH, "utf-8")
    done = grade(tmp_path / "kim.py", "--out", tmp_path / "out", "--only", "q9")
    row = rows(tmp_path / "out")["kim"]
    assert done.returncode == 0, done.stderr
    assert (row["score"], row["max_score"], row["q9"], row["q1"]) == ("4", "4", "4", "")
