"""The same command again: what is graded stays, what changed is graded, and nobody gets in each other's way."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.grading_runs import (
    CLEARS,
    NEVER_ENDS,
    RIGHT,
    command,
    family,
    grade,
    rows,
    scores,
    start,
    survivors,
    times_graded,
    wait_for_line,
)

from autograder.paths import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.process]
Q5 = ("--only", "q5")


def hand_in(folder: Path) -> Path:
    """Three submissions: right, almost right, and cut off."""
    folder.mkdir()
    (folder / "kim.py").write_text(RIGHT)
    (folder / "lee.py").write_text(CLEARS)
    (folder / "park.ipynb").write_text('{"cells": [')
    return folder


@pytest.fixture
def handed_in(tmp_path: Path) -> Path:
    """The submissions, for a test to change."""
    return hand_in(tmp_path / "in")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where a run of the test's own writes."""
    return tmp_path / "out"


@pytest.fixture(scope="module")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a run of the submissions has written."""
    folder = tmp_path_factory.mktemp("first")
    done = grade(hand_in(folder / "in"), folder / "out", *Q5)
    assert done.returncode == 1, done.stderr
    return folder / "out"


@pytest.fixture
def graded(first_run: Path, out: Path) -> Path:
    """The same as `first_run`, for a test to change."""
    return Path(shutil.copytree(first_run, out))


def override(out: Path, *words: str) -> None:
    arguments = [sys.executable, "-m", "autograder", "override", *words, "--out", str(out)]
    subprocess.run(arguments, cwd=ROOT, check=True, capture_output=True)


def test_only_what_changed_or_is_new_is_graded_again_and_who_is_gone_keeps_the_grade(
    handed_in: Path, graded: Path
) -> None:
    assert scores(graded) == {"kim": "6", "lee": "5", "park": "0"}
    (handed_in / "kim.py").write_text(CLEARS)
    (handed_in / "lee.py").unlink()
    (handed_in / "new.py").write_text(RIGHT)
    again = grade(handed_in, graded, *Q5)
    assert "1 unchanged since they were graded, 2 to grade" in again.stdout
    assert "kept from earlier runs, not among these submissions: 1 (lee)" in again.stdout
    assert scores(graded) == {"kim": "5", "lee": "5", "new": "6", "park": "0"}
    assert times_graded(graded) == {"kim": 2, "lee": 1, "new": 1, "park": 1}


def test_other_numbers_in_grading_yml_are_a_reason_and_other_words_are_not(handed_in: Path, graded: Path) -> None:
    text = (ROOT / "grading.yml").read_text("utf-8")
    words = text.replace("The mean of the folds", "Means")
    numbers = text.replace("is_averaged_over_the_folds: 3", "is_averaged_over_the_folds: 2")
    numbers = numbers.replace("averaging_leaves_the_histories_alone: 1", "averaging_leaves_the_histories_alone: 2")
    config = handed_in.parent / "grading.yml"
    config.write_text(words, "utf-8")
    assert "3 unchanged since they were graded" in grade(handed_in, graded, *Q5, "--config", config).stdout
    config.write_text(numbers, "utf-8")
    grade(handed_in, graded, *Q5, "--config", config)
    assert times_graded(graded) == {"kim": 2, "lee": 2, "park": 2}
    assert scores(graded) == {"kim": "6", "lee": "4", "park": "0"}


def test_one_question_more_or_again_keeps_the_rest_the_history_and_the_override(
    handed_in: Path, graded: Path
) -> None:
    override(graded, "kim", "q5", "2", "--why", "copied")
    grade(handed_in, graded, "--only", "q7")
    row = rows(graded)["kim"]
    assert (row["q5"], row["q7"], row["score"], row["max_score"]) == ("2", "0", "2", "12")
    again = grade(handed_in, graded, *Q5, "--regrade")
    assert "[3/3]" in again.stdout
    assert times_graded(graded) == {"kim": 3, "lee": 3, "park": 3}
    row = rows(graded)["kim"]
    assert (row["q5"], row["q7"], row["status"]) == ("2", "0", "graded")
    assert "q5: 2 instead of 6" in row["message"]
    override(graded, "kim", "q5", "--remove")
    assert rows(graded)["kim"]["q5"] == "6"


def test_a_second_run_into_the_same_folder_stops_and_the_first_goes_on(handed_in: Path, out: Path) -> None:
    (handed_in / "lee.py").write_text(NEVER_ENDS)
    with start(command(handed_in, out, *Q5)) as first:
        wait_for_line(first, "[1/3]")
        second = grade(handed_in, out, *Q5)
        assert first.poll() is None
        first.send_signal(signal.SIGINT)
        first.communicate(timeout=60)
    assert second.returncode == 2
    assert f"Another run (process {first.pid}) writes into {out}" in second.stderr
    assert (first.returncode, scores(out)) == (130, {"kim": "6"})


@pytest.mark.parametrize("whole_group", [True, False])  # as a terminal does, and as `kill -INT` does
def test_ctrl_c_ends_cleanly_and_the_same_command_carries_on(
    handed_in: Path, out: Path, tmp_path: Path, whole_group: bool
) -> None:
    (handed_in / "lee.py").write_text(NEVER_ENDS)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with start(command(handed_in, out, *Q5), temporary) as run:
        wait_for_line(run, "[1/3]")
        processes = family(run)
        (os.killpg if whole_group else os.kill)(run.pid, signal.SIGINT)
        printed, errors = run.communicate(timeout=60)
    assert (run.returncode, errors) == (130, "")
    assert "Interrupted: 2 not graded. Run the same command again to continue." in printed
    assert survivors(processes, temporary) == []
    assert list(temporary.iterdir()) == []
    assert scores(out) == {"kim": "6"}
    if not whole_group:
        return  # what was written is the same
    (handed_in / "lee.py").write_text(CLEARS)
    assert "1 unchanged since they were graded, 2 to grade" in grade(handed_in, out, *Q5).stdout
    assert scores(out) == {"kim": "6", "lee": "5", "park": "0"}
