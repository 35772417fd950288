"""Student processes that a fork server starts: as new ones, and out of reach of each other and of the server."""

from __future__ import annotations

import ast
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from autograder.config import Limits
from autograder.judge.remote_student import RemoteStudent, mentions_keras
from autograder.sandbox import launch, levels
from autograder.sandbox.cold_start import ColdProcess
from autograder.sandbox.fork_server import ForkedProcess, ForkServer, fork_server
from autograder.sandbox.levels import LANDLOCK, PROCESS
from autograder.sandbox.staging import StagedFiles
from autograder.sandbox.worker import WorkerProcess, WorkerSettings, start_worker
from shared.worker import fork_server as server_process

LEVELS = [
    pytest.param(level, marks=pytest.mark.skipif(problem() is not None, reason=f"{level} does not work here"))
    for level, problem in (
        (levels.BUBBLEWRAP, levels.bubblewrap_problem),
        (LANDLOCK, levels.landlock_problem),
        (PROCESS, lambda: None),
    )
]
CONTAINED = LEVELS[:2]
TRAINING = """
import keras
import numpy as np
keras.utils.set_random_seed(5)
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(4, activation="relu"), keras.layers.Dense(1)])
model.compile(optimizer="rmsprop", loss="mse", metrics=["mae"])
x = np.random.default_rng(0).normal(size=(64, 3))
history = model.fit(x, x.sum(axis=1), epochs=3, batch_size=8, verbose=0)
print(repr(history.history), repr(model.predict(x[:2], verbose=0).tolist()))
"""
Forked = Callable[[str], WorkerProcess]
Servers = Callable[[str], ForkServer]


@pytest.fixture
def settings(stage: StagedFiles, limits: Limits) -> WorkerSettings:
    return WorkerSettings(PROCESS, stage, limits.model_copy(update={"memory_mb": 4096}))


@pytest.fixture
def forked(settings: WorkerSettings, servers: Servers) -> Iterator[Forked]:
    """Starts a student process at a level from its fork server, and ends it."""
    started: list[WorkerProcess] = []

    def start(level: str) -> WorkerProcess:
        worker = start_worker(replace(settings, level=level, server=servers(level)), warm=True)
        assert isinstance(worker._process, ForkedProcess)
        started.append(worker)
        return worker

    yield start
    for worker in started:
        worker.end()


def printed(worker: WorkerProcess, source: str) -> str:
    """What a cell prints."""
    report = worker.request("cell", 60.0, source, 0)
    assert report["status"] == "ok", report["message"]
    return str(report["printed"]).strip()


def running_servers() -> list[psutil.Process]:
    """The fork servers of this test process, without bubblewrap's own process around them."""
    found = [process for process in psutil.Process().children(recursive=True) if is_server(process)]
    return [process for process in found if not any(is_server(parent) for parent in process.parents())]


def is_server(process: psutil.Process) -> bool:
    """Whether it is a fork server, or one of its forks."""
    try:
        return process.name() != "bwrap" and "shared.worker.fork_server" in " ".join(process.cmdline())
    except psutil.Error:  # it has ended
        return False


@pytest.mark.slow
@pytest.mark.parametrize("level", LEVELS)
def test_a_fork_trains_to_the_same_numbers_as_a_new_process(
    forked: Forked, settings: WorkerSettings, level: str
) -> None:
    cold = WorkerProcess(replace(settings, level=level), warm=True)
    try:
        assert printed(forked(level), TRAINING) == printed(forked(level), TRAINING) == printed(cold, TRAINING)
    finally:
        cold.end()


@pytest.mark.parametrize("level", LEVELS)
def test_forks_have_their_own_random_numbers(forked: Forked, level: str) -> None:
    source = "import random, numpy as np, uuid; print(random.random(), np.random.rand(), uuid.uuid4())"
    first, second = printed(forked(level), source).split(), printed(forked(level), source).split()
    assert all(one != other for one, other in zip(first, second, strict=True))


@pytest.mark.parametrize("level", CONTAINED)
def test_a_fork_has_only_its_own_descriptors(forked: Forked, level: str) -> None:
    source = """
import os
paths = [f"/proc/self/fd/{number}" for number in range(256)]
print([os.readlink(path).split(":")[0] for path in paths if os.path.islink(path)])
"""
    found = ast.literal_eval(printed(forked(level), source))
    assert found.count("pipe") == 3  # requests, replies and stderr
    assert set(found) == {"pipe", "/dev/null"}


REACH = """
import os, signal
reached = []
for process in [*PROCESSES, *range(1, 40)]:
    for what in ("mem", "environ", "maps", "fd", "root", "cwd") if process != os.getpid() else ():
        path = f"/proc/{process}/{what}"
        try:
            os.listdir(path) if what in ("fd", "root", "cwd") else open(path, "rb").read(1)
            reached.append(path)
        except OSError:
            pass
    try:
        if process not in (1, os.getpid()):
            os.kill(process, signal.SIGCONT)
            reached.append(process)
    except OSError:
        pass
try:
    reached.append(open(NOTE).read())
except OSError:
    pass
print(reached)
"""


@pytest.mark.parametrize("level", CONTAINED)
def test_two_forks_reach_neither_each_other_nor_the_server(forked: Forked, level: str) -> None:
    one, other = forked(level), forked(level)
    note = printed(
        other, "import os\npath = os.environ['HOME'] + '/note'\nopen(path, 'w').write('mine')\nprint(path)"
    )
    outside = [process.pid for process in psutil.Process().children(recursive=True)]
    own = int(printed(one, "import os; print(os.getpid())"))
    given = f"NOTE = {note!r}\nPROCESSES = {[process for process in outside if process != own]!r}\n"
    assert printed(one, given + REACH) == "[]"
    assert printed(other, "print(open(path).read())") == "mine"


@pytest.mark.parametrize("level", LEVELS)
def test_forks_are_different_users_if_the_grader_is_root(forked: Forked, level: str) -> None:
    users = [int(printed(forked(level), "import os; print(os.getuid())")) for _ in range(2)]
    if level == PROCESS or os.geteuid() != 0:
        assert set(users) == {os.geteuid()}
    else:
        assert users[0] != users[1]
        assert {user % launch.USERS_APART for user in users} == {launch.SANDBOX_UID_BASE + os.getpid()}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can read the memory of any process")
@pytest.mark.parametrize("level", CONTAINED)
def test_the_server_has_neither_secrets_nor_anything_of_a_submission(
    forked: Forked, level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIT_SECRET", "canary-of-the-environment")
    worker = forked(level)
    printed(worker, "print('canary-of-a-cell')\ndef echo(x): return x")
    worker.request("observe", 20.0, "echo", ["canary-of-a-call"], {}, {})
    hidden = Path(launch.__file__).parents[1] / "checks" / "boston" / "q8.py"
    lines = [line.strip() for line in hidden.read_text("utf-8").splitlines() if len(line) > 80]
    marks = ["canary-of-the-environment", "canary-of-a-cell", "canary-of-a-call", *lines]
    (memory,) = {memory_of(process.pid) for process in running_servers() if level_of(process) == level}
    assert b"multi_tensor" in memory or b"tensorflow" in memory  # it is the right process
    assert [mark for mark in marks if mark.encode() in memory] == []


def level_of(process: psutil.Process) -> str:
    """The level of a fork server, as its command line says."""
    (level,) = {levels.BUBBLEWRAP, LANDLOCK, PROCESS} & set(process.cmdline())
    return level


def memory_of(process: int) -> bytes:
    """What a process can write to in its memory."""
    found = bytearray()
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb") as memory:
        for line in maps:
            bounds, mode, *_ = line.split()
            if mode.startswith("rw"):
                begin, end = (int(word, 16) for word in bounds.split("-"))
                memory.seek(begin)
                found += memory.read(end - begin)
    return bytes(found)


# --- beginning and end ---


@pytest.mark.slow
def test_it_starts_when_something_needs_keras_and_ends_with_the_run(settings: WorkerSettings) -> None:
    before = set(running_servers())
    with fork_server(PROCESS, settings.stage) as server:
        worker = start_worker(replace(settings, server=server))
        assert isinstance(worker._process, ColdProcess)
        worker.end()
        assert set(running_servers()) == before
        assert server.problem() is None
        (process,) = set(running_servers()) - before
    process.wait(20)
    assert not server.wake()


@pytest.mark.slow
def test_a_server_that_was_killed_is_started_again(settings: WorkerSettings) -> None:
    before = set(running_servers())
    with fork_server(PROCESS, settings.stage) as server:
        assert server.problem() is None
        started = set(running_servers()) - before  # this one, and perhaps one that another test has just woken
        assert started
        for process in started:
            process.kill()
            process.wait(20)
        worker = start_worker(replace(settings, server=server), warm=True)
        assert printed(worker, "print(6 * 7)") == "42"
        worker.end()


@pytest.mark.slow
def test_a_server_that_cannot_fork_says_why_and_processes_start_without_it(
    settings: WorkerSettings, tmp_path: Path
) -> None:
    broken = tmp_path / "stage"
    (broken / "fonts").mkdir(parents=True)
    (broken / "shared").symlink_to(settings.stage.folder / "shared")
    (broken / "keras.py").write_text("import threading; threading.Timer(60, print).start()\n")
    with fork_server(PROCESS, StagedFiles(broken, settings.stage.data)) as server:
        assert "1 threads" in str(server.problem())
        worker = start_worker(replace(settings, server=server), warm=True)
        assert isinstance(worker._process, ColdProcess)
        assert printed(worker, "print(6 * 7)") == "42"
        worker.end()


@pytest.mark.slow
def test_a_server_is_renewed_after_some_requests(settings: WorkerSettings) -> None:
    before = set(running_servers())
    with fork_server(PROCESS, settings.stage) as server:
        assert server.problem() is None
        (process,) = set(running_servers()) - before
        for _ in range(server_process.RENEWED_AFTER):
            server.wake()
        worker = start_worker(replace(settings, server=server), warm=True)
        assert printed(worker, "print(6 * 7)") == "42"
        assert process.cmdline()[-1] == "again"
        worker.end()


# --- student processes ---


def test_a_student_whose_process_ends_continues_with_the_next_one(settings: WorkerSettings, servers: Servers) -> None:
    cells = [(0, "import os"), (1, "os._exit(3)"), (2, "def double(x): return 2 * x")]
    student = RemoteStudent(replace(settings, server=servers(PROCESS)), cells)
    try:
        assert student.call("double", 4) == 8
    finally:
        student.close()
    assert [student.cell_runs[index].status for index in range(3)] == ["ok", "crashed", "ok"]


@pytest.mark.parametrize(
    ("cells", "warm"),
    [
        (["import numpy as np", "from keras import layers"], True),
        (["import tensorflow as tf"], True),
        (["x = 1"], False),
    ],
)
def test_a_process_is_warm_if_the_notebook_mentions_keras(cells: list[str], warm: bool) -> None:
    assert mentions_keras(list(enumerate(cells))) is warm


@pytest.mark.parametrize("cold", [True, False])
def test_libraries_that_do_not_fit_into_the_memory_are_no_fault_of_the_grader(
    settings: WorkerSettings, servers: Servers, cold: bool
) -> None:
    small = settings.limits.model_copy(update={"memory_mb": 700})
    server = None if cold else servers(PROCESS)
    worker = start_worker(replace(settings, limits=small, server=server), warm=True)
    try:
        assert printed(worker, "print(6 * 7)") == "42"
    finally:
        worker.end()


def test_an_interrupted_end_is_completed_by_the_next_call(
    settings: WorkerSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = WorkerProcess(settings)
    home = Path(printed(worker, "import os; print(os.environ['HOME'])"))

    def interrupted(_self: object, _seconds: float) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(ColdProcess, "wait", interrupted)
        with pytest.raises(KeyboardInterrupt):
            worker.end()
    assert home.exists()
    worker.end()
    assert not home.exists()
