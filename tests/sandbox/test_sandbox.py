"""What a student's code can reach, tried from the inside of a sandboxed worker."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.config import Limits
from autograder.judge.remote_student import RemoteStudent
from autograder.paths import ROOT
from autograder.sandbox import launch, levels
from autograder.sandbox.levels import BUBBLEWRAP

needs_bubblewrap = pytest.mark.skipif(
    levels.available_level() != BUBBLEWRAP, reason=f"no sandbox here: {levels.bubblewrap_problem()}"
)

# Refused by the filter of system calls, or, on a machine whose calls it does not know, by the empty network.
NO_CONNECTION = ("PermissionError", "ConnectionRefusedError", "OSError")
Ask = Callable[..., Any]


@pytest.fixture(scope="module", params=["forked", "cold"])
def inside(probes_at: Callable[[str, bool], RemoteStudent], request: pytest.FixtureRequest) -> Ask:
    """Asks a function of the probes in one sandboxed worker."""
    return probes_at(BUBBLEWRAP, request.param == "forked").call


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
        assert inside("uid")[0] % launch.USERS_APART == launch.SANDBOX_UID_BASE + os.getpid()

    def test_a_new_user_namespace_gives_no_rights_back(self, inside: Ask) -> None:
        if os.geteuid() != 0:
            assert inside("new_namespace") != 0
        assert inside("read", "/etc/shadow") != "readable"

    @pytest.mark.parametrize("path", ["/etc/shadow", "/etc/passwd", "/etc/hostname", "/etc/resolv.conf"])
    def test_the_systems_own_files_are_not_there(self, inside: Ask, path: str) -> None:
        assert inside("read", path) == "FileNotFoundError"

    @pytest.mark.parametrize("name", ["solutions", "autograder", "grading.yml", "tests", "shared", ".git"])
    def test_the_project_is_not_there(self, inside: Ask, name: str) -> None:
        assert inside("listed", str(ROOT / name)) in ("FileNotFoundError", "NotADirectoryError")

    @pytest.mark.parametrize("name", ["autograder", "solutions", "otter_tests"])
    def test_the_secret_packages_cannot_be_imported(self, inside: Ask, name: str) -> None:
        assert inside("importable", name) is False

    def test_of_the_kit_only_the_shared_package_and_fonts_are_there(self, inside: Ask) -> None:
        assert set(inside("listed", "/kit")) == {"fonts", "shared"}
        assert "student" in inside("listed", "/kit/shared")

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

    def test_the_first_process_cannot_be_ended_or_opened(self, inside: Ask) -> None:
        inside("call_system", 62, 1, 9, 0, 0)  # kill(1, SIGKILL), which Linux does not deliver
        for name in ("environ", "mem", "maps", "fd/0"):
            assert inside("read", f"/proc/1/{name}") == "PermissionError"
        assert "Seccomp:\t2" in inside("text", "/proc/1/status")

    def test_there_is_no_network(self, inside: Ask) -> None:
        assert set(inside("interfaces")) <= {"lo"}
        with socket.socket() as server:
            server.bind(("127.0.0.1", 0))
            server.listen()
            assert inside("connect", "127.0.0.1", server.getsockname()[1]) in NO_CONNECTION
        assert inside("connect", "192.0.2.1", 80) in NO_CONNECTION

    def test_sockets_of_the_outside_are_not_there(self, inside: Ask, tmp_path: Path) -> None:
        with socket.socket(socket.AF_UNIX) as server:
            path = str(tmp_path / "socket")[-100:]
            if not Path(path).parent.is_dir():
                pytest.skip("the path of the temporary folder is too long for a socket")
            server.bind(path)
            server.listen()
            assert inside("unix_socket", path) in ("FileNotFoundError", "PermissionError")

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
        assert written <= launch.WRITTEN_MB

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
