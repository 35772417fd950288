"""What a student's code can reach where there are no namespaces: another user, Landlock, a filter of system calls."""

from __future__ import annotations

import os
import platform
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from helpers.sandbox_probes import PROBES, becomes, living

from autograder.config import Limits
from autograder.judge.remote_student import RemoteStudent
from autograder.paths import ROOT
from autograder.sandbox import levels
from autograder.sandbox.levels import LANDLOCK, SandboxError, chosen_level
from autograder.sandbox.staging import StagedFiles
from shared.student.protocol import StudentCodeError
from shared.worker import restrict

Ask = Callable[..., Any]
Start = Callable[..., RemoteStudent]
needs_landlock = pytest.mark.skipif(
    levels.landlock_problem() is not None, reason=f"can't be contained so here: {levels.landlock_problem()}"
)
needs_the_kernels = pytest.mark.skipif(not restrict.landlock_version(), reason="this kernel offers no Landlock")
CLOSED = ("PermissionError", "FileNotFoundError")
EPERM, EACCES, ENOSYS, UNIX, STREAM, DATAGRAM = 1, 13, 38, 1, 1, 2


@pytest.fixture(scope="module", params=["forked", "cold"])
def inside(probes_at: Callable[[str, bool], RemoteStudent], request: pytest.FixtureRequest) -> Ask:
    """Asks a function of the probes in one worker."""
    return probes_at(LANDLOCK, request.param == "forked").call


@needs_landlock
class TestLandlock:
    """The level for containers."""

    def test_root_hands_the_work_to_a_user_without_rights(self, inside: Ask) -> None:
        assert 0 not in inside("uid")[:3]
        assert inside("become_root") in ("PermissionError", "OSError")
        effective = int(inside("capabilities")[1], 16)
        assert effective in (0, 1 << 2)  # at most reading, under Landlock
        assert inside("capabilities")[-1] == "1"

    @pytest.mark.parametrize("path", ["/etc/shadow", "/root/.bashrc", "/proc/1/environ", "/proc/1/maps"])
    def test_secrets_of_the_system_are_closed(self, inside: Ask, path: str) -> None:
        assert inside("read", path) in CLOSED

    @pytest.mark.parametrize("name", ["grading.yml", "autograder/cli/app.py", "solutions/imdb.py", "README.md"])
    def test_the_project_is_closed(self, inside: Ask, name: str) -> None:
        assert (ROOT / name).exists()
        assert inside("read", str(ROOT / name)) in CLOSED
        assert inside("write", str(ROOT / name)) in CLOSED

    @pytest.mark.parametrize("name", ["autograder", "solutions"])
    def test_the_secret_packages_cannot_be_imported(self, inside: Ask, name: str) -> None:
        assert inside("imported", f"{name}.imdb" if name == "solutions" else f"{name}.checks.imdb.q1") in (
            "PermissionError",
            "ModuleNotFoundError",
        )

    def test_a_python_that_it_starts_runs_and_reads_no_more(self, inside: Ask, stage: StagedFiles) -> None:
        assert inside("read_by_a_program", str(stage.folder / "shared" / "worker" / "restrict.py")) == "True"
        for path in ("/etc/shadow", "/root/.bashrc", str(ROOT / "grading.yml")):
            assert inside("read_by_a_program", path) in CLOSED

    def test_the_judge_is_closed(self, inside: Ask) -> None:
        for name in ("environ", "mem", "maps", "fd", "root", "cwd"):
            assert inside("read", f"/proc/{os.getpid()}/{name}") in (*CLOSED, "IsADirectoryError")
            assert inside("listed", f"/proc/{os.getpid()}/{name}") in (*CLOSED, "NotADirectoryError")
        assert inside("signal", os.getpid()) == "PermissionError"

    @needs_the_kernels
    def test_other_temporary_files_are_closed(self, inside: Ask, tmp_path: Path) -> None:
        (tmp_path / "note").write_text("x")
        (tmp_path / "note").chmod(0o666)
        assert inside("read", str(tmp_path / "note")) == "PermissionError"
        assert inside("write", str(tmp_path / "note")) == "PermissionError"
        assert inside("write", "/tmp/another-note") == "PermissionError"
        assert inside("write", "/dev/shm/another-note") == "PermissionError"

    def test_its_own_home_is_there(self, inside: Ask) -> None:
        home = inside("environment")["HOME"]
        assert inside("write", f"{home}/note") == "written"
        assert inside("read", f"{home}/note") == "readable"

    def test_there_is_no_network(self, inside: Ask) -> None:
        with socket.socket() as server:
            server.bind(("127.0.0.1", 0))
            server.listen()
            assert inside("connect", "127.0.0.1", server.getsockname()[1]) == "PermissionError"

    def test_one_file_is_bounded(self, inside: Ask, limits: Limits) -> None:
        written, error = inside("fill", inside("environment")["HOME"], 2 * limits.file_mb, 1)
        assert error != 0
        assert written == limits.file_mb

    def test_a_new_namespace_is_refused(self, inside: Ask) -> None:
        assert inside("new_namespace") != 0

    @pytest.mark.skipif(platform.machine() != "x86_64", reason="numbers of system calls of x86_64")
    @pytest.mark.parametrize(
        ("number", "error"),
        [
            *((number, EPERM) for number in (101, 310, 165, 272, 321, 425, 29, 64, 68, 240, 319, 141, 203)),
            *((number, EACCES) for number in (41, 42, 49)),
            *((number, EPERM) for number in (253, 254, 294, 300)),
            *((number, ENOSYS) for number in (435, 73)),
        ],
    )
    def test_system_calls_without_use_are_refused(self, inside: Ask, number: int, error: int) -> None:
        assert inside("call_system", number, 0, 0, 0, 0) == [-1, error]

    @pytest.mark.skipif(platform.machine() != "x86_64", reason="numbers of system calls of x86_64")
    def test_only_pairs_of_connected_sockets_are_made(self, inside: Ask) -> None:
        fault = 14  # there is no room for the pair at address 0, so the call was allowed
        assert inside("call_system", 53, UNIX, STREAM, 0, 0) == [-1, fault]
        assert inside("call_system", 53, UNIX, DATAGRAM, 0, 0) == [-1, EACCES]

    @pytest.mark.skipif(platform.machine() != "x86_64", reason="numbers of system calls of x86_64")
    def test_of_fcntl_only_locks_and_leases_are_refused(self, inside: Ask) -> None:
        for command in (5, 6, 7, 36, 37, 38, 1024, 1026):
            assert inside("call_system", 72, 0, command, 0, 0) == [-1, ENOSYS]
        assert inside("call_system", 72, 0, 1, 0, 0)[0] in (0, 1)  # F_GETFD

    @pytest.mark.skipif(platform.machine() != "x86_64", reason="numbers of system calls of x86_64")
    def test_limits_of_others_stay_as_they_are(self, inside: Ask) -> None:
        assert inside("call_system", 302, 0, 7, 0, 0)[0] == 0
        assert inside("call_system", 302, os.getpid(), 7, 0, 0) == [-1, EPERM]


@needs_landlock
def test_a_daemon_dies_with_its_worker(start: Start) -> None:
    student = start(PROBES, level=LANDLOCK)
    seconds = 33_000_000 + os.getpid()
    student.call("stay", seconds)
    assert becomes(lambda: living(f"time.sleep({seconds})"))
    student.close()
    assert not living(f"time.sleep({seconds})")


@needs_landlock
def test_memory_of_all_processes_together_is_bounded(start: Start, limits: Limits) -> None:
    student = start(PROBES, level=LANDLOCK, call_seconds=110)
    with pytest.raises(StudentCodeError, match=f"more than {limits.memory_mb} MiB") as caught:
        student.call("hold", limits.memory_mb // 4, 6)
    assert caught.value.status == "memory"
    assert student.call("uid")  # by a new worker


@needs_landlock
def test_written_files_together_are_bounded(start: Start, limits: Limits) -> None:
    student = start(PROBES, level=LANDLOCK, written_mb=8)
    home = student.call("environment")["HOME"]
    with pytest.raises(StudentCodeError, match="more than 8 MiB of files"):
        student.call("fill_and_wait", home, limits.file_mb, 6)


# --- which level ---


def test_the_best_level_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    unwrapped = levels.available_level.__wrapped__
    monkeypatch.setattr(levels, "available_level", unwrapped)
    for first, second, expected in ((None, "no", "bubblewrap"), ("no", None, "landlock"), ("no", "no", "process")):
        monkeypatch.setattr(levels, "bubblewrap_problem", lambda first=first: first)
        monkeypatch.setattr(levels, "landlock_problem", lambda second=second: second)
        assert chosen_level("auto") == expected


def test_a_level_that_can_not_be_had_is_refused_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(levels, "bubblewrap_problem", lambda: "bwrap is not installed")
    with pytest.raises(SandboxError, match=r"--sandbox bubblewrap.*not installed"):
        chosen_level("bubblewrap")


def test_a_required_sandbox_is_never_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(levels, "bubblewrap_problem", lambda: "bwrap is not installed")
    monkeypatch.setattr(levels, "landlock_problem", lambda: "the kernel is old")
    monkeypatch.setattr(levels, "available_level", lambda: "process")
    for asked in ("auto", "process"):
        with pytest.raises(SandboxError, match=r"required.*not installed.*the kernel is old"):
            chosen_level(asked, required=True)
    assert chosen_level("process") == "process"
