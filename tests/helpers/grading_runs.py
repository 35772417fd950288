"""Runs of `python -m autograder grade boston` as a TA starts them, on answers that need no TensorFlow."""

from __future__ import annotations

import csv
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import psutil

from autograder.paths import ROOT

RIGHT = """
def average_history(all_mae_histories):
    return [sum(epoch) / len(epoch) for epoch in zip(*all_mae_histories)]
"""
# All but one point: the histories are gone afterwards.
CLEARS = """
def average_history(all_mae_histories):
    average = [sum(epoch) / len(epoch) for epoch in zip(*all_mae_histories)]
    all_mae_histories.clear()
    return average
"""
NEVER_ENDS = "import time\nwhile True:\n    time.sleep(1)"
GONE_SECONDS = 30


def command(submissions: Path, out: Path, *more: object, workers: int = 1) -> list[str]:
    """The command line; with one worker, the order is known."""
    words = ["grade", "boston", submissions, "--out", out, "--data", "synthetic", "--workers", workers, *more]
    return [sys.executable, "-m", "autograder", *map(str, words)]


def grade(submissions: Path, out: Path, *more: object) -> subprocess.CompletedProcess[str]:
    """Run it to its end."""
    words = command(submissions, out, *more)
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=600, check=False)


def start(words: Sequence[str], temporary: Path | None = None) -> subprocess.Popen[str]:
    """Start it in a process group of its own, as a shell does, with its temporary files where a test can look."""
    environment = {**os.environ, **({"TMPDIR": str(temporary)} if temporary else {})}
    return subprocess.Popen(
        words,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def wait_for_line(run: subprocess.Popen[str], begin: str) -> str:
    """Read what it prints until a line begins so; "" where it ends before."""
    assert run.stdout is not None
    for line in run.stdout:
        if line.startswith(begin):
            return line
    return ""


def rows(out: Path) -> dict[str, dict[str, str]]:
    """grades.csv by submission, without the times."""
    with (out / "grades.csv").open(encoding="utf-8", newline="") as file:
        table = {row["submission"]: row for row in csv.DictReader(file)}
    for row in table.values():
        del row["seconds"]
    return table


def scores(out: Path) -> dict[str, str]:
    """The scores in grades.csv by submission."""
    return {name: row["score"] for name, row in rows(out).items()}


def times_graded(out: Path) -> dict[str, int]:
    """How often each submission was graded, faults of the kit left out."""
    query = """SELECT name, count(gradings.id) FROM submissions LEFT JOIN gradings
               ON submission = submissions.id AND json_extract(result, '$.status') != 'kit_error' GROUP BY name"""
    with closing(sqlite3.connect(out / "gradebook.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return dict(connection.execute(query).fetchall())


def family(run: subprocess.Popen[str]) -> list[psutil.Process]:
    """The process and all that it has started, directly or not."""
    try:
        process = psutil.Process(run.pid)
        return [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def survivors(processes: Sequence[psutil.Process], mentioned: Path) -> list[str]:
    """Which of these, and of all that mention a path, still run after a while."""
    ends = time.monotonic() + GONE_SECONDS
    while True:
        living = [process for process in {*processes, *_mentioning(mentioned)} if _lives(process)]
        if not living or time.monotonic() > ends:
            return [str(process) for process in living]
        time.sleep(0.1)


def _mentioning(path: Path) -> list[psutil.Process]:
    found = []
    for process in psutil.process_iter():
        try:
            words = [*process.cmdline(), *process.environ().values()]
        except psutil.Error:
            continue
        if any(str(path) in word for word in words):
            found.append(process)
    return found


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
