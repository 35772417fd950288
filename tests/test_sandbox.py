"""What a student's code can reach, tried from the inside of real workers."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from autograder import sandbox
from autograder.config import Limits
from autograder.remote import RemoteStudent, WorkerSettings
from autograder.sandbox import BUBBLEWRAP, PROCESS, Stage

PROJECT = Path(__file__).resolve().parent.parent
needs_bubblewrap = pytest.mark.skipif(
    sandbox.available_level() != BUBBLEWRAP, reason=f"no sandbox here: {sandbox.bubblewrap_problem()}"
)

PROBES = """
import os, socket, subprocess, sys

def uid(): return [os.getuid(), os.geteuid(), os.getgid(), len(os.getgroups())]

def environment(): return dict(os.environ)

def listed(path):
    try:
        return sorted(os.listdir(path))
    except OSError as error:
        return type(error).__name__

def read(path):
    try:
        open(path, "rb").close()
        return "readable"
    except OSError as error:
        return type(error).__name__

def write(path):
    try:
        open(path, "w").write("x")
        return "written"
    except OSError as error:
        return type(error).__name__

def processes(): return [int(name) for name in os.listdir("/proc") if name.isdigit()]

def become_root():
    try:
        os.setuid(0)
        return "root"
    except OSError as error:
        return type(error).__name__

def capabilities():
    lines = open("/proc/self/status").read().splitlines()
    return [line.split()[1] for line in lines if line.startswith(("CapEff", "CapPrm", "CapBnd", "NoNewPrivs"))]

def connect(host, port):
    try:
        socket.create_connection((host, port), timeout=3).close()
        return "connected"
    except OSError as error:
        return type(error).__name__

def interfaces(): return sorted(name for _, name in socket.if_nameindex())

def unix_socket(path):
    try:
        socket.socket(socket.AF_UNIX).connect(path)
        return "connected"
    except OSError as error:
        return type(error).__name__

def signal(pid):
    try:
        os.kill(pid, 0)
        return "possible"
    except OSError as error:
        return type(error).__name__

def new_namespace():
    done = subprocess.run(["unshare", "--user", "--map-root-user", "true"], capture_output=True)
    return done.returncode

def fill(path, megabytes, files):
    written = 0
    try:
        for number in range(files):
            with open(f"{path}/part{number}", "wb") as file:
                for _ in range(megabytes):
                    file.write(bytes(2**20))
                    file.flush()
                    written += 1
    except OSError as error:
        return [written, error.errno]
    finally:
        for number in range(files):
            if os.path.exists(f"{path}/part{number}"):
                os.remove(f"{path}/part{number}")
    return [written, 0]

def descriptors(): return sorted(int(fd) for fd in os.listdir("/proc/self/fd"))

def stay(seconds):
    # A daemon of its own session, deaf to being asked to leave.
    code = "import signal, time, os; os.setsid(); signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(%d)"
    subprocess.Popen([sys.executable, "-c", code % seconds], stdin=subprocess.DEVNULL)
    return True

def fork_many():
    children = []
    try:
        for _ in range(500):
            children.append(subprocess.Popen(["sleep", "60"]))
        return len(children)
    except OSError:
        return len(children)
    finally:
        for child in children:
            child.kill()

def take(megabytes): return len(bytearray(megabytes * 2**20))

def importable(name):
    import importlib.util
    return importlib.util.find_spec(name) is not None
"""

Ask = Callable[..., Any]


def worker(level: str, stage: Stage, limits: Limits) -> RemoteStudent:
    return RemoteStudent(WorkerSettings(level, stage, limits), [(0, PROBES)])


@pytest.fixture(scope="module")
def inside(stage: Stage, limits: Limits) -> Iterator[Ask]:
    """Asks a function of the probes in one sandboxed worker."""
    student = worker(BUBBLEWRAP, stage, limits)
    yield student.call
    student.close()


@needs_bubblewrap
class TestBubblewrap:
    """The sandbox proper."""

    def test_the_student_is_an_ordinary_user_without_any_rights(self, inside: Ask) -> None:
        assert 0 not in inside("uid")[:3]
        assert inside("uid")[3] <= 1
        assert inside("become_root") in ("PermissionError", "OSError")
        *capabilities, no_new_privileges = inside("capabilities")
        assert set(capabilities) == {"0" * 16}
        assert no_new_privileges == "1"

    @pytest.mark.skipif(os.geteuid() != 0, reason="another user can be taken on by root only")
    def test_root_hands_the_work_to_a_user_that_nobody_else_is(self, inside: Ask) -> None:
        assert inside("uid")[0] == sandbox.SANDBOX_UID_BASE + os.getpid()

    def test_a_new_user_namespace_gives_no_rights_back(self, inside: Ask) -> None:
        if os.geteuid() != 0:
            assert inside("new_namespace") != 0
        assert inside("read", "/etc/shadow") != "readable"

    @pytest.mark.parametrize("path", ["/etc/shadow", "/etc/passwd", "/etc/hostname", "/etc/resolv.conf"])
    def test_the_systems_own_files_are_not_there(self, inside: Ask, path: str) -> None:
        assert inside("read", path) == "FileNotFoundError"

    @pytest.mark.parametrize("name", ["solutions", "autograder", "grading.yml", "tests", "shared", ".git"])
    def test_the_project_is_not_there(self, inside: Ask, name: str) -> None:
        assert inside("listed", str(PROJECT / name)) in ("FileNotFoundError", "NotADirectoryError")

    @pytest.mark.parametrize("name", ["autograder", "solutions", "otter_tests"])
    def test_the_secret_packages_cannot_be_imported(self, inside: Ask, name: str) -> None:
        assert inside("importable", name) is False

    def test_of_the_kit_only_the_shared_package_and_fonts_are_there(self, inside: Ask) -> None:
        assert inside("listed", "/kit") == ["fonts", "shared"]
        assert "student.py" in inside("listed", "/kit/shared")

    def test_homes_are_empty(self, inside: Ask) -> None:
        for home in {Path.home(), Path("/home"), Path("/root")}:
            names = inside("listed", str(home))
            assert isinstance(names, str) or set(names) <= {path.name for path in _python_parents(home)}

    def test_only_its_own_temporary_files_are_there(self, inside: Ask, tmp_path: Path) -> None:
        assert set(inside("listed", "/tmp")) <= {"home"} | {path.name for path in _python_parents(Path("/tmp"))}
        assert inside("listed", str(tmp_path)) == "FileNotFoundError"

    @pytest.mark.parametrize("folder", ["/kit", "/kit/shared", "/data", "/usr", "/etc", "/", sys.prefix])
    def test_nothing_but_temporary_files_can_be_written(self, inside: Ask, folder: str) -> None:
        assert inside("write", f"{folder}/new-file") in ("OSError", "PermissionError")

    def test_other_processes_are_not_there(self, inside: Ask) -> None:
        assert len(inside("processes")) <= 4
        assert os.getpid() not in inside("processes") or os.getpid() < 10

    def test_the_process_that_watches_the_sandbox_cannot_be_signalled(self, inside: Ask) -> None:
        if os.geteuid() == 0:
            assert inside("signal", 1) == "PermissionError"
        assert inside("read", "/proc/1/environ") != "readable" or os.geteuid() != 0

    def test_there_is_no_network(self, inside: Ask) -> None:
        assert inside("interfaces") == ["lo"]
        with socket.socket() as server:
            server.bind(("127.0.0.1", 0))
            server.listen()
            assert inside("connect", "127.0.0.1", server.getsockname()[1]) == "ConnectionRefusedError"
        assert inside("connect", "192.0.2.1", 80) == "OSError"

    def test_sockets_of_the_outside_are_not_there(self, inside: Ask, tmp_path: Path) -> None:
        with socket.socket(socket.AF_UNIX) as server:
            path = str(tmp_path / "socket")[-100:]
            if not Path(path).parent.is_dir():
                pytest.skip("the path of the temporary folder is too long for a socket")
            server.bind(path)
            server.listen()
            assert inside("unix_socket", path) == "FileNotFoundError"

    def test_the_environment_is_the_kits_own(self, inside: Ask) -> None:
        names = set(inside("environment"))
        expected = {"PATH", "HOME", "LANG", "MPLBACKEND", "MPLCONFIGDIR", "KIT_FONTS", "KERAS_BACKEND", "PWD"}
        libraries = ("TF_", "OMP_", "OPENBLAS_", "CUDA_", "PYTHON", "KMP_", "TPU_", "LC_CTYPE")
        assert {name for name in names - expected if not name.startswith(libraries)} == set()

    def test_only_the_two_pipes_are_open(self, inside: Ask) -> None:
        assert len(inside("descriptors")) <= 7  # three streams, two pipes, the listing itself, IPython's spare one

    def test_temporary_space_is_bounded(self, inside: Ask) -> None:
        written, error = inside("fill", "/tmp", 3, 400)
        assert error != 0
        assert written <= sandbox.TMP_BYTES / 2**20

    def test_one_file_is_bounded(self, inside: Ask, limits: Limits) -> None:
        written, error = inside("fill", "/tmp", 2 * limits.file_mb, 1)
        assert error != 0
        assert written == limits.file_mb

    def test_processes_are_bounded(self, inside: Ask, limits: Limits) -> None:
        assert inside("fork_many") < limits.processes

    def test_the_worker_still_answers_after_all_that(self, inside: Ask) -> None:
        assert inside("uid")


def _python_parents(folder: Path) -> set[Path]:
    """What must be in a folder because Python itself lies somewhere below."""
    pythons = [Path(sys.prefix), Path(sys.base_prefix), Path(sys.base_prefix).resolve()]
    return {
        parent
        for python in pythons
        for parent in (python, *python.parents)
        if parent != folder and parent.parent == folder
    }


# --- what is left behind ---


def _marked(mark: str) -> list[psutil.Process]:
    """Living processes whose command line holds a mark."""
    found = []
    for process in psutil.process_iter():
        try:
            if mark in " ".join(process.cmdline()) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except psutil.Error:
            continue
    return found


def _of_sandboxed_users() -> set[int]:
    """Process ids of this judge's sandboxed user, where there is one."""
    user = sandbox.SANDBOX_UID_BASE + os.getpid()
    return {process.pid for process in psutil.process_iter(["uids"]) if process.info["uids"].real == user}


def _gone(mark: str) -> bool:
    """Whether they are gone in the end; the kernel clears a namespace shortly after its first process."""
    deadline = time.monotonic() + 10
    while _marked(mark) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not _marked(mark)


@needs_bubblewrap
def test_nothing_is_left_running_after_the_end(stage: Stage, limits: Limits) -> None:
    before = _of_sandboxed_users()
    student = worker(BUBBLEWRAP, stage, limits)
    seconds = 31_000_000 + os.getpid()
    student.call("stay", seconds)
    mark = f"time.sleep({seconds})"
    assert _marked(mark)
    student.close()
    assert _gone(mark)
    assert _of_sandboxed_users() <= before


@needs_bubblewrap
def test_nothing_is_left_running_when_the_worker_ends_itself(stage: Stage, limits: Limits) -> None:
    seconds = 32_000_000 + os.getpid()
    student = RemoteStudent(
        WorkerSettings(BUBBLEWRAP, stage, limits), [(0, PROBES), (1, f"stay({seconds})\nimport os\nos._exit(0)")]
    )
    student.start()
    assert student.cell_runs[1].status == "crashed"
    assert _gone(f"time.sleep({seconds})")
    student.close()


@needs_bubblewrap
def test_what_one_worker_writes_the_next_does_not_see(stage: Stage, limits: Limits) -> None:
    first, second = worker(BUBBLEWRAP, stage, limits), worker(BUBBLEWRAP, stage, limits)
    assert first.call("write", "/tmp/note") == "written"
    assert first.call("read", "/tmp/note") == "readable"
    assert second.call("read", "/tmp/note") == "FileNotFoundError"
    for student in (first, second):
        student.close()


# --- memory ---


@pytest.mark.parametrize("level", [pytest.param(BUBBLEWRAP, marks=needs_bubblewrap), PROCESS])
def test_memory_is_bounded(stage: Stage, limits: Limits, level: str) -> None:
    student = worker(level, stage, limits)
    with pytest.raises(AssertionError, match="out of memory"):
        student.call("take", limits.memory_mb)
    student.close()


# --- without a sandbox ---


@pytest.fixture
def unconfined(stage: Stage, limits: Limits) -> Iterator[RemoteStudent]:
    student = worker(PROCESS, stage, limits)
    yield student
    student.close()


def test_a_process_without_sandbox_answers_as_well(unconfined: RemoteStudent) -> None:
    assert unconfined.call("uid")[0] == os.getuid()


def test_a_process_without_sandbox_has_the_kits_own_environment(
    unconfined: RemoteStudent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "x")
    assert "SECRET_TOKEN" not in unconfined.call("environment")


def test_a_home_without_sandbox_is_removed_at_the_end(stage: Stage, limits: Limits) -> None:
    student = worker(PROCESS, stage, limits)
    home = Path(student.call("environment")["HOME"])
    assert student.call("write", str(home / "note")) == "written"
    student.close()
    assert not home.exists()


def test_each_process_without_sandbox_has_a_home_of_its_own(stage: Stage, limits: Limits) -> None:
    students = [worker(PROCESS, stage, limits) for _ in range(2)]
    assert len({student.call("environment")["HOME"] for student in students}) == 2
    for student in students:
        student.close()


def test_the_warning_says_what_is_at_stake() -> None:
    assert "NO SANDBOX" in sandbox.UNSAFE_WARNING


# --- what the sandbox is told ---


def test_a_machine_without_bubblewrap_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    problem = sandbox.bubblewrap_problem.__wrapped__()
    assert problem is not None
    assert "Linux only" in problem or "apt-get install bubblewrap" in problem


def test_a_bubblewrap_that_is_refused_is_no_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    refused = subprocess.CompletedProcess([], 1, "", "bwrap: No permissions to create new namespace\n")
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/bwrap")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("subprocess.run", lambda *_args, **_kwargs: refused)
    problem = sandbox.bubblewrap_problem.__wrapped__()
    assert problem is not None
    assert "No permissions" in problem


def test_a_kit_elsewhere_needs_no_hiding(tmp_path: Path) -> None:
    assert sandbox._visible_kit(tmp_path / "kit", [tmp_path / "python"]) == []


def test_an_installed_kit_is_hidden_from_workers(tmp_path: Path) -> None:
    packages = tmp_path / "lib" / "site-packages"
    for name in ("autograder", "solutions", "shared", "numpy"):
        (packages / name).mkdir(parents=True)
    assert sandbox._visible_kit(packages, [tmp_path]) == [packages / "autograder", packages / "solutions"]


def test_a_kit_inside_a_folder_of_the_system_is_noticed() -> None:
    kit = Path("/usr/src/app")
    assert sandbox._visible_kit(kit, []) == [kit]


# --- the stage ---


def test_the_stage_holds_nothing_but_what_students_have_anyway(stage: Stage) -> None:
    assert {path.name for path in stage.folder.iterdir()} == {"shared", "fonts"}
    names = {str(path.relative_to(stage.folder)) for path in stage.folder.rglob("*.py")}
    here = {str(path.relative_to(PROJECT)) for path in (PROJECT / "shared").rglob("*.py")}
    assert names <= here


def test_the_stage_is_removed_at_the_end(tmp_path: Path) -> None:
    with sandbox.staged(tmp_path) as stage:
        folder = replace(stage).folder
        assert folder.is_dir()
    assert not folder.exists()


def test_everything_on_the_stage_can_be_read_by_any_user(stage: Stage) -> None:
    modes = {path.stat().st_mode & 0o777 for path in stage.folder.rglob("*")}
    assert modes <= {0o755, 0o644}
