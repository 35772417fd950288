"""What several test modules share: workers with quick limits, scripted ones, and Keras' files in small."""

from __future__ import annotations

import gc
import hashlib
import io
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers.browser import browser_page, chromium
from helpers.sandbox_probes import PROBES
from hypothesis import HealthCheck, configuration, settings

from autograder.config import Limits
from autograder.judge.remote_student import RemoteStudent
from autograder.sandbox import launch, levels, worker
from autograder.sandbox.fork_server import ForkServer, fork_server
from autograder.sandbox.levels import PROCESS
from autograder.sandbox.staging import StagedFiles, stage_files
from autograder.sandbox.worker import WorkerSettings
from shared.datasets import keras_files, source
from shared.student import wire

__all__ = ["browser_page", "chromium"]  # fixtures of helpers

Start = Callable[..., RemoteStudent]
Servers = Callable[[str], ForkServer]

# As in `autograder.intake.scripts`: with it, whatever imports nbformat builds a grammar for an optional check of
# jsonschema, which takes seconds in each test process.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # documented: as if it were not installed

# Hypothesis keeps tables in the project's folder, unless it is given another one before it starts; this one goes with
# the process. Examples that fail are printed and not kept. Machines differ in speed, so there are no deadlines.
_HYPOTHESIS_HOME = tempfile.TemporaryDirectory(prefix="kit-hypothesis-")
configuration.set_hypothesis_home_dir(_HYPOTHESIS_HOME.name)
_KIT = settings(database=None, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("kit", _KIT)
settings.register_profile("nightly", _KIT, derandomize=False, max_examples=2000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "kit"))

pytest_plugins = ["helpers.cell_runner"]


# What starts a student process: a test that uses one of these needs no marker of its own.
STARTING_FIXTURES = {"start", "stage", "servers", "probes_at"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of this suite."""
    parser.addoption("--nightly", action="store_true", help="run also what only the long run does")
    parser.addoption("--base", default="", help="test also what has changed since this revision, see test_answers.py")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what only the long run does, and mark the tests that start a student process."""
    for item in items:
        if STARTING_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.process)
    left_out = [item for item in items if item.get_closest_marker("nightly") and not config.getoption("--nightly")]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


def pytest_configure() -> None:
    """Stop where file names cannot have the letters of every script."""
    if sys.getfilesystemencoding() != "utf-8":
        raise pytest.UsageError("The tests need UTF-8 file names. Set PYTHONUTF8=1, or run `make test`.")


def pytest_collection_finish() -> None:
    """Thousands of tests are millions of objects, which stay: not to be looked through in each garbage collection."""
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """Remove hypothesis' tables: processes of pytest-xdist end without the interpreter's own tidying up."""
    _HYPOTHESIS_HOME.cleanup()


@pytest.fixture
def closed_figures() -> Iterator[None]:
    """Whatever a test draws is let go of after it."""
    yield
    import matplotlib.pyplot as plt  # noqa: PLC0415 - only where something is drawn

    plt.close("all")


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StagedFiles]:
    """What workers may read, without any prepared inputs; made once, because nobody can write there."""
    data = tmp_path_factory.mktemp("data")
    data.chmod(0o755)  # pytest keeps its folders to itself; the sandboxed user reads this one
    with stage_files(data) as ready:
        yield ready


@pytest.fixture(scope="session")
def servers(stage: StagedFiles) -> Iterator[Servers]:
    """Gives the fork server of a level, which is started when it is asked for."""
    started: dict[str, ForkServer] = {}
    with ExitStack() as stack:

        def of_level(level: str) -> ForkServer:
            if level not in started:
                started[level] = stack.enter_context(fork_server(level, stage))
                assert started[level].problem() is None
            return started[level]

        yield of_level


@pytest.fixture(scope="session")
def limits() -> Limits:
    """Limits that a test can reach without waiting for long."""
    return Limits(
        cell_seconds=20,
        call_seconds=20,
        submission_seconds=300,
        memory_mb=2048,
        processes=128,
        file_mb=4,
        written_mb=64,
        reply_mb=4,
        printed_kb=4,
        notebook_mb=4,
    )


@pytest.fixture(scope="module")
def probes_at(stage: StagedFiles, limits: Limits, servers: Servers) -> Iterator[Start]:
    """Starts a student with the probes at a level, from the fork server or without it, until the module ends."""
    with ExitStack() as stack:

        def begin(level: str, forked: bool) -> RemoteStudent:
            settings = WorkerSettings(level, stage, limits, server=servers(level) if forked else None)
            student = RemoteStudent(settings, [(0, PROBES)])
            stack.callback(student.close)
            return student

        yield begin


@pytest.fixture
def start(stage: StagedFiles, limits: Limits, servers: Servers, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts students whose cells and limits a test chooses, without the fork server if it says so; and ends them."""
    monkeypatch.setattr(worker, "GRACE_SECONDS", 0.5)
    students = []

    def begin(*cells: str, level: str | None = None, cold: bool = False, **changed: float) -> RemoteStudent:
        chosen = level or levels.available_level()
        server = None if cold else servers(chosen)
        settings = WorkerSettings(chosen, stage, limits.model_copy(update=changed), seed=1, server=server)
        students.append(RemoteStudent(settings, list(enumerate(cells))))
        return students[-1]

    yield begin
    for student in students:
        student.close()


# Stands for a worker whose student's code has taken over: gives prepared bytes, one portion per request.
SCRIPTED_WORKER = """
import os, sys, time
request_fd, reply_fd = int(sys.argv[1]), int(sys.argv[2])

def read(count):
    data = b""
    while len(data) < count:
        data += os.read(request_fd, count - len(data)) or sys.exit()
    return data

for portion in open(sys.argv[3]).read().split():
    lengths = read(8)
    read(int.from_bytes(lengths[:4], "big") + int.from_bytes(lengths[4:], "big"))
    data = bytes.fromhex(portion)
    while data:
        data = data[os.write(reply_fd, data):]
time.sleep(60)
"""
CONFIGURED = wire.encode(["ok", None])


@pytest.fixture
def scripted(limits: Limits, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts students whose worker gives the prepared answers, whatever it is asked."""
    students: list[RemoteStudent] = []

    def begin(*answers: bytes, cells: int = 0, **changed: float) -> RemoteStudent:
        script = tmp_path / f"{len(students)}.txt"
        script.write_text("\n".join(answer.hex() for answer in (CONFIGURED, *answers)))

        def command(_level: str, _stage: StagedFiles, request_fd: int, reply_fd: int, *_more: Any) -> list[str]:
            return [sys.executable, "-I", "-S", "-c", SCRIPTED_WORKER, str(request_fd), str(reply_fd), str(script)]

        monkeypatch.setattr(launch, "worker_command", command)
        settings = WorkerSettings(PROCESS, StagedFiles(tmp_path, tmp_path), limits.model_copy(update=changed))
        students.append(RemoteStudent(settings, [(place, "") for place in range(cells)]))
        return students[-1]

    yield begin
    for student in students:
        student.close()


@pytest.fixture
def keras_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in the place of Keras' own, absent yet, with nothing said and nothing verified so far."""
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    monkeypatch.delenv("KIT_DATA", raising=False)
    monkeypatch.setattr(source, "_announced", set())
    monkeypatch.setattr(keras_files, "_verified", set())
    return tmp_path / "datasets"


@pytest.fixture
def tiny_files(keras_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files like Keras' own, with a few samples each, that pass as the published ones."""
    reviews = {"x_train": _lists([[1, 2, 3], [4, 1]]), "x_test": _lists([[2], [3, 3, 6]])}
    newswires = _lists([[1], [2, 9], [3], [4], [5]])
    contents = {
        "imdb.npz": _npz(**reviews, y_train=np.array([0, 1]), y_test=np.array([0, 1])),
        "imdb_word_index.json": json.dumps({"the": 1, "and": 2}).encode(),
        "reuters.npz": _npz(x=newswires, y=np.array([10, 20, 30, 40, 45])),
        "reuters_word_index.json": json.dumps({"said": 1}).encode(),
        "boston_housing.npz": _npz(x=np.arange(65.0).reshape(5, 13), y=np.arange(5.0)),
    }
    keras_folder.mkdir()
    for name, content in contents.items():
        (keras_folder / name).write_bytes(content)
        monkeypatch.setitem(keras_files.SHA256, name, hashlib.sha256(content).hexdigest())
    return keras_folder


def _lists(lists: list[list[int]]) -> np.ndarray[Any, Any]:
    array = np.empty(len(lists), dtype=object)
    array[:] = lists
    return array


def _npz(**arrays: Any) -> bytes:
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()
