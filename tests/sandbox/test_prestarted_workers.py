"""A judge's workers: the next one gets ready while one is asked, and neither reaches the other."""

from __future__ import annotations

import os
import signal
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from autograder.sandbox.prestarted_workers import PrestartedWorkers

from autograder.config import Limits
from autograder.judge.remote_student import RemoteStudent, mentions_keras
from autograder.sandbox import launch, levels
from autograder.sandbox.levels import LANDLOCK, PROCESS
from autograder.sandbox.staging import StagedFiles
from autograder.sandbox.worker import WorkerProcess, WorkerSettings

LEVELS = [
    pytest.param(level, marks=pytest.mark.skipif(problem() is not None, reason=f"{level} can't be had here"))
    for level, problem in (
        (levels.BUBBLEWRAP, levels.bubblewrap_problem),
        (LANDLOCK, levels.landlock_problem),
        (PROCESS, lambda: None),
    )
]
WHICH = "import sys\nfound = [name for name in ('keras', 'matplotlib.pyplot') if name in sys.modules]"


@pytest.fixture
def settings(stage: StagedFiles, limits: Limits) -> WorkerSettings:
    return WorkerSettings(PROCESS, stage, limits)


def printed(worker: WorkerProcess, source: str) -> str:
    """What a cell prints."""
    return str(worker.request("cell", 20.0, source, 0)["printed"]).strip()


@pytest.mark.parametrize("level", LEVELS)
def test_workers_that_live_at_the_same_time_are_different_users(settings: WorkerSettings, level: str) -> None:
    supply = PrestartedWorkers(replace(settings, level=level))
    supply.prestart_with_keras = False
    users = []
    for _ in range(3):
        worker = supply.acquire(warm=False)
        users.append(printed(worker, "import os; print(os.getuid())"))
        worker.end()
    supply.end()
    if level == PROCESS or os.geteuid() != 0:
        assert set(users) == {str(os.geteuid())}
    else:
        assert users[0] == users[2] == str(launch.SANDBOX_UID_BASE + os.getpid())
        assert users[1] not in (users[0], "0", str(os.geteuid()))


@pytest.mark.skipif(levels.landlock_problem() is not None, reason="can't be contained so here")
def test_a_notebook_reaches_neither_folder_nor_process_of_the_next_worker(settings: WorkerSettings) -> None:
    supply = PrestartedWorkers(replace(settings, level=LANDLOCK))
    supply.start_ahead(warm=False)
    ready = supply.acquire(warm=False)
    supply.start_ahead(warm=False)
    waiting = supply._ahead
    assert waiting is not None
    waiting.wait_until_ready()
    tried = f"""
import os
for attempt in (lambda: os.listdir({str(waiting._home)!r}), lambda: os.kill({waiting._process.pid}, 0)):
    try:
        attempt()
        print("reached")
    except OSError as error:
        print(type(error).__name__)
"""
    assert printed(ready, tried).split() == ["PermissionError"] * 2
    ready.end()
    supply.end()


def test_a_worker_that_is_kept_ahead_is_the_next_one(settings: WorkerSettings) -> None:
    supply = PrestartedWorkers(settings)
    supply.prestart_with_keras = False
    first = supply.acquire(warm=False)
    ahead = supply._ahead
    first.end()
    assert supply.acquire(warm=False) is ahead
    assert ahead is not None
    ahead.end()
    supply.end()


def test_a_worker_that_was_ended_before_its_turn_is_replaced(settings: WorkerSettings) -> None:
    supply = PrestartedWorkers(settings)
    supply.start_ahead(warm=False)
    waiting = supply._ahead
    assert waiting is not None
    os.kill(waiting._process.pid, signal.SIGKILL)
    worker = supply.acquire(warm=False)
    assert worker is not waiting
    assert printed(worker, "print(6 * 7)") == "42"
    worker.end()
    supply.end()


def test_one_that_is_otherwise_than_wanted_is_not_used(settings: WorkerSettings) -> None:
    supply = PrestartedWorkers(settings)
    supply.start_ahead(warm=True)
    waiting = supply._ahead
    assert waiting is not None
    worker = supply.acquire(warm=False)
    assert not worker.warm
    assert waiting._process.returncode is not None
    worker.end()


def test_none_is_started_ahead_unless_it_is_asked_for(settings: WorkerSettings) -> None:
    supply = PrestartedWorkers(settings)
    supply.acquire(warm=False).end()
    assert supply._ahead is None


def test_the_end_of_the_supply_ends_the_worker_that_nobody_took(settings: WorkerSettings) -> None:
    supply = PrestartedWorkers(settings)
    supply.start_ahead(warm=False)
    worker = supply._ahead
    assert worker is not None
    supply.end()
    supply.end()
    assert worker._process.returncode is not None
    assert worker._home is not None
    assert not worker._home.exists()


def test_a_student_whose_worker_ends_goes_on_with_the_next_one(settings: WorkerSettings) -> None:
    supply = PrestartedWorkers(settings)
    supply.prestart_with_keras = False
    student = RemoteStudent(
        settings, [(0, "import os"), (1, "os._exit(3)"), (2, "def double(x): return 2 * x")], supply
    )
    try:
        assert student.call("double", 4) == 8
    finally:
        student.close()
        supply.end()
    assert [student.cell_runs[index].status for index in range(3)] == ["ok", "crashed", "ok"]


@pytest.mark.slow
@pytest.mark.parametrize("warm", [True, False])
def test_a_warm_worker_has_imported_what_every_notebook_imports(settings: WorkerSettings, warm: bool) -> None:
    limits = settings.limits.model_copy(update={"memory_mb": 4096})
    worker = WorkerProcess(replace(settings, limits=limits), warm)
    try:
        assert printed(worker, f"{WHICH}\nprint(len(found))") == ("2" if warm else "0")
    finally:
        worker.end()


@pytest.mark.parametrize(
    ("cells", "warm"),
    [
        (["import numpy as np", "from keras import layers"], True),
        (["import tensorflow as tf"], True),
        (["x = 1"], False),
    ],
)
def test_a_worker_is_warm_where_the_notebook_mentions_keras(cells: list[str], warm: bool) -> None:
    assert mentions_keras(list(enumerate(cells))) is warm


def test_libraries_that_do_not_fit_into_the_memory_are_no_fault_of_the_kit(settings: WorkerSettings) -> None:
    small = settings.limits.model_copy(update={"memory_mb": 700})
    worker = WorkerProcess(replace(settings, limits=small), warm=True)
    try:
        assert printed(worker, "print(6 * 7)") == "42"
    finally:
        worker.end()


def test_an_interrupted_end_is_completed_by_the_next_call(
    settings: WorkerSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = WorkerProcess(settings)
    home = Path(printed(worker, "import os; print(os.environ['HOME'])"))

    def interrupted(_self: object, timeout: float | None = None) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(subprocess.Popen, "wait", interrupted)
        with pytest.raises(KeyboardInterrupt):
            worker.end()
    assert home.exists()
    worker.end()
    assert not home.exists()
