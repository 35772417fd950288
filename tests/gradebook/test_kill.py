"""`kill -9` at any moment, of any process of a run: the same command carries on to the same grades.

In the suite three moments of a small run, with `--nightly` five; in full, in about ten minutes:

    KIT_KILL_MOMENTS=20 KIT_KILL_SUBMISSIONS=40 python -m pytest tests/gradebook/test_kill.py
"""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import time
from pathlib import Path

import psutil
import pytest
from helpers.grading_runs import (
    CLEARS,
    RIGHT,
    command,
    family,
    grade,
    rows,
    start,
    survivors,
    times_graded,
    wait_for_line,
)

from autograder.sandbox import levels

ASKED_MOMENTS = os.environ.get("KIT_KILL_MOMENTS")
MOMENTS = range(int(ASKED_MOMENTS or "5"))
SUBMISSIONS = int(os.environ.get("KIT_KILL_SUBMISSIONS", "6"))
SEED = int(os.environ.get("KIT_KILL_SEED", "0"))
TARGETS = ("main", "judge", "student", "worker", "tree")
USUAL_TARGETS = 3  # a killed tree leaves less than a killed main process, a killed worker less than a killed judge
START_SECONDS = 4.0  # about what a run takes before its first grade; moments are drawn from it, and it may be wrong
CELL_SECONDS = 0.4  # what each notebook takes at least, and moments are drawn from
FIND_SECONDS = 5.0
PAUSE_SECONDS = 0.01  # between two looks at the processes, which would keep a core from those that are looked at
Q5 = ("--only", "q5")
pytestmark = [pytest.mark.slow, pytest.mark.process]


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Submissions of all kinds, each quick to grade."""
    folder = tmp_path_factory.mktemp("handed_in")
    wait = f"import time\ntime.sleep({CELL_SECONDS})\n"
    answers = [RIGHT, CLEARS, RIGHT + "\nraise ValueError\n", "x = 1", RIGHT + "\nprint('a' * 1000)\n"]
    for number in range(SUBMISSIONS):
        name = f"s{number:02}"
        if number % 6 == 5:
            (folder / f"{name}.ipynb").write_text('{"cells": [')
        else:
            (folder / f"{name}.py").write_text(wait + answers[number % 6])
    return folder


@pytest.fixture(scope="module")
def undisturbed(handed_in: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """The grades of a run that nobody disturbs."""
    out = tmp_path_factory.mktemp("undisturbed") / "out"
    assert grade(handed_in, out, *Q5).returncode in (0, 1)
    return rows(out)


def is_judge(process: psutil.Process) -> bool:
    return any("spawn_main" in word for word in process.cmdline())


def is_worker(process: psutil.Process) -> bool:
    parent = process.parent()
    return parent is not None and is_judge(parent)


def is_students(process: psutil.Process) -> bool:
    """The process that runs the notebook: the innermost one, below the worker's supervisor."""
    below_worker = any(is_worker(parent) for parent in process.parents())
    return (below_worker or is_worker(process)) and not process.children()


FINDERS = {"judge": is_judge, "worker": is_worker, "student": is_students}


def victims(run: subprocess.Popen[str], target: str) -> list[psutil.Process]:
    """Who is to be killed; nobody when it is not there."""
    everybody = family(run)
    if target == "tree":
        return everybody
    if target == "main":
        return everybody[:1]
    for process in everybody[1:]:
        with contextlib.suppress(psutil.Error):  # it has ended meanwhile
            if FINDERS[target](process):
                return [process]
    return []


def kill(run: subprocess.Popen[str], target: str) -> list[psutil.Process]:
    """Kill the target as soon as it is there; everybody who was there then."""
    ends = time.monotonic() + FIND_SECONDS
    while run.poll() is None and time.monotonic() < ends:
        if found := victims(run, target):
            everybody = family(run)
            for process in found:
                with contextlib.suppress(psutil.Error):
                    process.kill()
            return everybody
        time.sleep(PAUSE_SECONDS)
    return family(run)


def moments() -> list[object]:
    """The moments, those marked that only the long run has."""
    usual = len(MOMENTS) if ASKED_MOMENTS else USUAL_TARGETS
    return [pytest.param(moment, marks=[pytest.mark.nightly] * (moment >= usual)) for moment in MOMENTS]


@pytest.mark.parametrize("moment", moments())
def test_a_kill_loses_nothing_and_leaves_nothing(
    moment: int, handed_in: Path, undisturbed: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    chance = random.Random(f"{SEED} {moment}")
    target = TARGETS[moment % len(TARGETS)]
    graded_before = chance.randrange(SUBMISSIONS)
    temporary, out = tmp_path / "temporary", tmp_path / "out"
    temporary.mkdir()
    words = command(handed_in, out, *Q5, workers=2)
    with start(words, temporary) as run:
        if graded_before:
            wait_for_line(run, f"[{graded_before}/")
        time.sleep(chance.uniform(0, CELL_SECONDS if graded_before else START_SECONDS))
        processes = kill(run, target)
        run.communicate(timeout=300)

    assert survivors(processes, temporary) == []
    known = times_graded(out) if (out / "gradebook.sqlite").exists() else {}
    with start(words, temporary) as again:
        _, errors = again.communicate(timeout=300)
    assert again.returncode == 1, errors  # the invalid ones need a human
    assert rows(out) == undisturbed
    assert times_graded(out) == dict.fromkeys(undisturbed, 1)
    assert sum(known.values()) >= graded_before
    assert list(temporary.iterdir()) == []
    assert sorted(path.stem for path in (out / "results").iterdir()) == sorted(undisturbed)
    assert survivors([], temporary) == []


def test_the_targets_are_told_apart(handed_in: Path, tmp_path: Path) -> None:
    if levels.available_level() != levels.BUBBLEWRAP:
        pytest.skip("without a sandbox the worker is the student's process")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "kim.py").write_text("import time\nprint(1)\ntime.sleep(50)")
    with start(command(tmp_path / "in", tmp_path / "out", *Q5), tmp_path) as run:  # leaves its temporary files
        ends = time.monotonic() + 60
        while time.monotonic() < ends:
            found = {target: victims(run, target) for target in FINDERS}
            if all(found.values()) and found["worker"] != found["student"]:
                break
            time.sleep(PAUSE_SECONDS)
        words = {
            target: [" ".join(process.cmdline()) for process in processes] for target, processes in found.items()
        }
        run.kill()
        run.communicate(timeout=60)
    assert ["supervisor.py" in line for line in words["worker"]] == [True]
    assert "supervisor.py" not in words["student"][0]
