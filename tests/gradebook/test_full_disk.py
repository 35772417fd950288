"""A disk that is full or can't be written: told in words, and what was graded before is still there."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from helpers.grading_runs import RIGHT, grade, scores, times_graded

from autograder.gradebook.store import open_gradebook
from autograder.paths import ROOT

Q5 = ("--only", "q5")
pytestmark = [pytest.mark.slow, pytest.mark.process]


def mount(*words: object) -> bool:
    done = subprocess.run(["mount", "-t", "tmpfs", *map(str, words)], capture_output=True, check=False)
    return done.returncode == 0


def run(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "autograder", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 kB, for who may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.geteuid() != 0 or not mount("-o", "size=400k", "tmpfs", folder):
        pytest.skip("a small disk can be mounted by root only")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def handed_in(tmp_path: Path) -> Path:
    """Eight right answers whose notebooks take about 60 kB each once they have run."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(8):
        (folder / f"s{number}.py").write_text(RIGHT + "\nprint('x' * 60_000)\n")
    return folder


def test_a_full_disk_is_told_and_the_same_command_carries_on_when_there_is_room(disk: Path, handed_in: Path) -> None:
    out = disk / "out"
    full = grade(handed_in, out, *Q5)
    assert full.returncode == 2
    assert re.search(
        "No space left on device|disk is full", full.stderr
    )  # a notebook or the gradebook finds out first
    assert "then run the same command again. Finished grades are kept." in full.stderr
    assert "Traceback" not in full.stderr
    with open_gradebook(out) as book:  # while there is still no room
        known = {result.submission: result.score for result in book.results("boston")}
    assert 0 < len(known) < 8
    assert set(known.values()) == {6.0}
    assert mount("-o", "remount,size=4m", "tmpfs", disk)
    assert f"{len(known)} unchanged since they were graded" in grade(handed_in, out, *Q5).stdout
    assert scores(out) == {f"s{number}": "6" for number in range(8)}
    assert times_graded(out) == {f"s{number}": 1 for number in range(8)}


def test_a_disk_without_any_room_is_told(disk: Path, handed_in: Path) -> None:
    with (disk / "other").open("wb") as other, pytest.raises(OSError, match="No space"):
        other.write(bytes(500_000))
        other.flush()
    done = grade(handed_in, disk / "out", *Q5)
    assert (done.returncode, "can't be written" in done.stderr, "Traceback" in done.stderr) == (2, True, False)


def test_a_read_only_folder_is_told_and_its_grades_can_be_exported(
    disk: Path, handed_in: Path, tmp_path: Path
) -> None:
    for number in range(1, 8):
        (handed_in / f"s{number}.py").unlink()
    out = disk / "out"
    assert grade(handed_in, out, *Q5).returncode == 0
    assert mount("-o", "remount,ro", "tmpfs", disk)
    again = grade(handed_in, out, *Q5)
    assert again.returncode == 2
    assert f"{out} can't be written (Read-only file system). Free some space or make it writable" in again.stderr
    with closing(sqlite3.connect(f"file:{out / 'gradebook.sqlite'}?immutable=1", uri=True)) as connection:
        assert connection.execute("SELECT count(*) FROM gradings").fetchone() == (1,)
    exported = run("export", "csv", out, "--out", tmp_path / "grades.csv")
    assert exported.returncode == 1, exported.stderr  # only some questions were graded
    assert "s0,boston,graded" in (tmp_path / "grades.csv").read_text("utf-8")
    overridden = run("override", "s0", "q5", "1", "--why", "x", "--out", out)
    assert (overridden.returncode, "can't be written" in overridden.stderr) == (2, True)
