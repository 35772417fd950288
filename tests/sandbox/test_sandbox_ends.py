"""What workers leave behind, the lesser level without a sandbox, and what the sandbox is told."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import psutil
import pytest
from helpers.sandbox_probes import PROBES, becomes, living

from autograder.config import Limits
from autograder.judge.remote_student import RemoteStudent
from autograder.paths import ROOT
from autograder.sandbox import launch, levels, paths, worker
from autograder.sandbox.levels import BUBBLEWRAP, PROCESS
from autograder.sandbox.staging import StagedFiles, stage_files
from shared.student.protocol import StudentCodeError

Start = Callable[..., RemoteStudent]

needs_bubblewrap = pytest.mark.skipif(
    levels.available_level() != BUBBLEWRAP, reason=f"no sandbox here: {levels.bubblewrap_problem()}"
)


@pytest.fixture(params=["forked", "cold"])
def start(start: Start, request: pytest.FixtureRequest) -> Start:
    """Starts students, from the fork server and without it."""
    return partial(start, cold=request.param == "cold")


# --- what is left behind ---


def _of_sandboxed_users() -> set[int]:
    """Process ids of this judge's sandboxed user, where there is one."""
    user = launch.SANDBOX_UID_BASE + os.getpid()
    users = {process.pid: process.info["uids"].real for process in psutil.process_iter(["uids"])}
    return {process for process, found in users.items() if found % launch.USERS_APART == user}


@needs_bubblewrap
def test_nothing_is_left_running_after_the_end(start: Start) -> None:
    before = _of_sandboxed_users()
    student = start(PROBES, level=BUBBLEWRAP)
    seconds = 31_000_000 + os.getpid()
    student.call("stay", seconds)
    mark = f"time.sleep({seconds})"
    assert becomes(lambda: living(mark))
    student.close()
    assert becomes(lambda: not living(mark))
    assert becomes(lambda: _of_sandboxed_users() <= before)


@needs_bubblewrap
def test_nothing_is_left_running_when_the_worker_ends_itself(start: Start) -> None:
    seconds = 32_000_000 + os.getpid()
    student = start(PROBES, f"stay({seconds})\nimport os\nos._exit(0)", level=BUBBLEWRAP)
    student.start()
    assert student.cell_runs[1].status == "crashed"
    assert becomes(lambda: not living(f"time.sleep({seconds})"))


def _supervisor_of(process: psutil.Process) -> psutil.Process:
    """Return the process outside the namespace of process ids that a student's process is in."""
    parents = process.parents()
    cold = [one for one in parents if "supervisor.py" in " ".join(one.cmdline())]
    return cold[0] if cold else next(one for one in parents if _namespaces_of(one) < _namespaces_of(process))


def _namespaces_of(process: psutil.Process) -> int:
    (line,) = [line for line in Path(f"/proc/{process.pid}/status").read_text().splitlines() if "NSpid" in line]
    return len(line.split())


@needs_bubblewrap
def test_nothing_is_left_running_when_the_supervisor_was_killed(start: Start) -> None:
    student = start(PROBES, level=BUBBLEWRAP)
    seconds = 34_000_000 + os.getpid()
    mark = f"time.sleep({seconds})"
    student.call("stay", seconds)
    assert becomes(lambda: living(mark))
    _supervisor_of(living(mark)[0]).kill()
    student.close()
    assert becomes(lambda: not living(mark))


@needs_bubblewrap
def test_what_one_worker_writes_the_next_does_not_see(start: Start) -> None:
    first, second = start(PROBES, level=BUBBLEWRAP), start(PROBES, level=BUBBLEWRAP)
    assert first.call("write", "/tmp/note") == "written"
    assert first.call("read", "/tmp/note") == "readable"
    assert second.call("read", "/tmp/note") == "FileNotFoundError"


# --- memory ---


def test_the_reason_is_reported_while_the_supervisor_still_kills(
    start: Start, limits: Limits, monkeypatch: pytest.MonkeyPatch
) -> None:
    student = start(PROBES, level=PROCESS, written_mb=8)
    home = student.call("environment")["HOME"]
    monkeypatch.setattr(worker, "GRACE_SECONDS", 0.0)  # as on a busy machine: never enough to kill all
    with pytest.raises(StudentCodeError, match="wrote more than 8 MiB of files"):
        student.call("fill_and_wait", home, limits.file_mb, 6)


@pytest.mark.parametrize("level", [pytest.param(BUBBLEWRAP, marks=needs_bubblewrap), PROCESS])
def test_memory_is_bounded(start: Start, limits: Limits, level: str) -> None:
    student = start(PROBES, level=level)
    with pytest.raises(AssertionError, match="out of memory"):
        student.call("take", limits.memory_mb)


# --- without a sandbox ---


@pytest.fixture
def unconfined(start: Start) -> RemoteStudent:
    return start(PROBES, level=PROCESS)


def test_a_process_without_sandbox_answers_as_well(unconfined: RemoteStudent) -> None:
    assert unconfined.call("uid")[0] == os.getuid()


def test_a_process_without_sandbox_has_the_kits_own_environment(
    unconfined: RemoteStudent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "x")
    assert "SECRET_TOKEN" not in unconfined.call("environment")


def test_a_home_without_sandbox_is_removed_at_the_end(start: Start) -> None:
    student = start(PROBES, level=PROCESS)
    home = Path(student.call("environment")["HOME"])
    assert student.call("write", str(home / "note")) == "written"
    student.close()
    assert not home.exists()


def test_each_process_without_sandbox_has_a_home_of_its_own(start: Start) -> None:
    students = [start(PROBES, level=PROCESS) for _ in range(2)]
    assert len({student.call("environment")["HOME"] for student in students}) == 2


def test_the_warning_says_what_is_at_stake() -> None:
    assert "NO SANDBOX" in levels.UNSAFE_WARNING


# --- what the sandbox is told ---


def test_a_machine_without_bubblewrap_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    problem = levels.bubblewrap_problem.__wrapped__()
    assert problem is not None
    assert "Linux only" in problem or "apt-get install bubblewrap" in problem


def test_a_bubblewrap_that_is_refused_is_no_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    refused = subprocess.CompletedProcess([], 1, "", "bwrap: No permissions to create new namespace\n")
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/bwrap")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("subprocess.run", lambda *_args, **_kwargs: refused)
    problem = levels.bubblewrap_problem.__wrapped__()
    assert problem is not None
    assert "No permissions" in problem


def test_a_kit_elsewhere_needs_no_hiding(tmp_path: Path) -> None:
    assert paths.paths_to_hide(tmp_path / "kit", [tmp_path / "python"]) == []


def test_an_installed_kit_is_hidden_from_workers(tmp_path: Path) -> None:
    packages = tmp_path / "lib" / "site-packages"
    for name in ("autograder", "solutions", "shared", "numpy"):
        (packages / name).mkdir(parents=True)
    assert paths.paths_to_hide(packages, [tmp_path]) == [packages / "autograder", packages / "solutions"]


def test_a_kit_inside_a_folder_of_the_system_is_noticed() -> None:
    kit = Path("/usr/src/app")
    assert paths.paths_to_hide(kit, []) == [kit]


# --- the stage ---


def test_the_stage_holds_nothing_but_what_students_have_anyway(stage: StagedFiles) -> None:
    assert {path.name for path in stage.folder.iterdir()} == {"shared", "fonts"}
    names = {str(path.relative_to(stage.folder)) for path in stage.folder.rglob("*.py")}
    here = {str(path.relative_to(ROOT)) for path in (ROOT / "shared").rglob("*.py")}
    assert names <= here


def test_the_stage_is_removed_at_the_end(tmp_path: Path) -> None:
    with stage_files(tmp_path) as stage:
        folder = replace(stage).folder
        assert folder.is_dir()
    assert not folder.exists()


def test_everything_on_the_stage_can_be_read_by_any_user(stage: StagedFiles) -> None:
    modes = {path.stat().st_mode & 0o777 for path in stage.folder.rglob("*")}
    assert modes <= {0o755, 0o644}
