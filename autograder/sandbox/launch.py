"""The command that starts a student process at a level of the sandbox, and the rights that it keeps."""

from __future__ import annotations

import json
import os
import stat
import sys
import tempfile
from pathlib import Path

from autograder.config import Limits
from autograder.sandbox.bubblewrap import bubblewrap
from autograder.sandbox.paths import ETC_ENTRIES, SYSTEM_FOLDERS, python_folders
from autograder.sandbox.staging import StagedFiles
from shared.worker import restrict

BUBBLEWRAP, LANDLOCK, PROCESS = "bubblewrap", "landlock", "process"
LEVELS = (BUBBLEWRAP, LANDLOCK, PROCESS)
SANDBOX_UID_BASE = 100_000  # plus the grader's process id: one user per grader process
USERS_APART, _SLOTS = 2**22, 2**8  # more than any process id; each student process of a grader is another user
WRITTEN_MB = 512
_SERVER_MB = 64
# In /proc, what describes the machine and the process itself, but not other processes.
_PROC_ENTRIES = ("cpuinfo", "meminfo", "stat", "version", "filesystems", "loadavg", "sys/kernel", "sys/vm")
# Not all of /proc/self: `net`, also below `task`, has the network connections of the machine.
_SELF = (
    *("auxv", "cgroup", "cmdline", "comm", "environ", "fd", "fdinfo", "io", "limits", "maps", "mem", "mountinfo"),
    *("mounts", "oom_score", "sched", "schedstat", "smaps", "smaps_rollup", "stat", "statm", "status"),
)
_DEVICES = ("zero", "random", "urandom")
_PATH = "import sys; sys.path.insert(0, sys.argv[{}]); "
_SERVE = "from shared.worker.fork_server import main; main()"
_DROP = "from shared.worker.restrict import drop_privileges; drop_privileges(sys.argv[4]); "
_LEAVE_FIRST_PROCESS = "from shared.worker.first_process import leave_first_process; leave_first_process(); "
_MAIN = "from shared.worker.main import main; main()"
_START = {
    BUBBLEWRAP: f"{_PATH.format(3)}{_DROP}{_LEAVE_FIRST_PROCESS}{_MAIN}",
    LANDLOCK: f"{_PATH.format(3)}{_DROP}{_MAIN}",
    PROCESS: f"{_PATH.format(3)}{_MAIN}",
}
# -I: neither the working folder nor PYTHONPATH nor the user's own packages come before the installed ones.
PYTHON = (sys.executable, "-I")


def worker_command(
    level: str,
    stage: StagedFiles,
    request_fd: int,
    reply_fd: int,
    threads: int,
    home: Path | None = None,
    written_mb: int = WRITTEN_MB,
    slot: int = 0,
) -> list[str]:
    """Return the argument list that starts a student process.

    Args:
        level: One of `LEVELS`.
        stage: The files that it may read.
        request_fd: Descriptor for requests.
        reply_fd: Descriptor for replies.
        threads: How many threads the numeric libraries may use.
        home: From `make_home`.
        written_mb: The size of bubblewrap's `/tmp` and `/dev/shm`.
        slot: A number for this student process; the next 255 are other users.
    """
    environment = _environment(level, stage, threads, home)
    if level == BUBBLEWRAP:
        prefix = bubblewrap(_mounts(stage), environment, written_mb * 2**20, _user(slot))
    else:
        prefix = _without_environment(environment)
    kit = _kit(level, stage)
    rights = [] if level == PROCESS else [worker_rights(level, stage, home, slot)]
    return [*prefix, *PYTHON, "-c", _START[level], str(request_fd), str(reply_fd), kit, *rights]


def fork_server_command(level: str, stage: StagedFiles, socket: int, home: Path | None) -> list[str]:
    """Return the argument list that starts a fork server; see `worker_command`."""
    environment = _environment(level, stage, 1, home)
    if level == BUBBLEWRAP:
        prefix = bubblewrap(_mounts(stage), environment, _SERVER_MB * 2**20)
    else:
        prefix = _without_environment(environment)
    return [*prefix, *PYTHON, "-c", f"{_PATH.format(2)}{_SERVE}", str(socket), _kit(level, stage), level]


def fork_request(
    level: str, stage: StagedFiles, limits: Limits, threads: int, home: Path | None, slot: int
) -> dict[str, object]:
    """Return what the fork server needs to start a student process; see `worker_command`."""
    if level == BUBBLEWRAP:
        root = os.geteuid() == 0
        rights: str | None = json.dumps({"user": _user(slot), "still_read_all": False} if root else {})
    else:
        rights = None if level == PROCESS else worker_rights(level, stage, home, slot)
    to_kill = user_to_kill(level, slot)
    return {
        "level": level,
        "environment": _environment(level, stage, threads, home),
        "threads": threads,
        "rights": rights,
        "home": str(home or "-"),
        "kept": [str(folder) for folder in python_folders() if folder.is_relative_to("/tmp")],
        "memory": limits.memory_mb * 2**20,
        "processes": limits.processes,
        "written": limits.written_mb * 2**20,
        "user_to_kill": None if to_kill == "-" else int(to_kill),
    }


def make_home(level: str, parent: Path | None = None, slot: int = 0) -> Path | None:
    """Make the private folder of a student process; None at the level `BUBBLEWRAP`, which has a private `/tmp`.

    Args:
        level: One of `LEVELS`.
        parent: Its parent folder; None for the system's folder for temporary files.
        slot: See `worker_command`.
    """
    if level == BUBBLEWRAP:
        return None
    home = Path(tempfile.mkdtemp(prefix="kit-home-", dir=parent))
    if level == LANDLOCK and os.geteuid() == 0:
        os.chown(home, _user(slot), _user(slot))
    return home


def data_folder(level: str, stage: StagedFiles, name: str) -> str:
    """Return the student process' path of an assignment's prepared inputs."""
    return str(Path("/data" if level == BUBBLEWRAP else stage.data, name))


def user_to_kill(level: str, slot: int) -> str:
    """Return the user that has only this student process and what it started, or "-" if there is none."""
    return str(_user(slot)) if level == LANDLOCK and os.geteuid() == 0 else "-"


def _user(slot: int) -> int:
    return SANDBOX_UID_BASE + slot % _SLOTS * USERS_APART + os.getpid()


def worker_rights(level: str, stage: StagedFiles, home: Path | None, slot: int = 0) -> str:
    """Return the rights that the student process keeps, for `shared.worker.restrict.drop_privileges`."""
    if level == BUBBLEWRAP:
        return json.dumps({})
    readable = [*SYSTEM_FOLDERS, *(f"/etc/{name}" for name in ETC_ENTRIES), "/sys/devices/system"]
    readable += [f"/proc/self/{name}" for name in _SELF]
    readable += [*(f"/proc/{name}" for name in _PROC_ENTRIES), *(f"/dev/{name}" for name in _DEVICES)]
    readable += [str(folder) for folder in (*python_folders(), stage.folder, stage.data)]
    root = os.geteuid() == 0
    return json.dumps(
        {
            "user": _user(slot) if root else None,
            "still_read_all": root and bool(restrict.landlock_version()) and not _open_to_others(),
            "readable": readable,
            "writable": ["/dev/null", *([str(home)] if home else [])],
        }
    )


def _open_to_others() -> bool:
    """Return whether other users can run this Python and read its packages."""
    folders = {parent for folder in python_folders() for parent in (folder, *folder.parents)}
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in folders)


def _environment(level: str, stage: StagedFiles, threads: int, home: Path | None) -> dict[str, str]:
    if level == BUBBLEWRAP:
        own, temporary = "/tmp/home", {}
    else:
        own = str(home or Path(tempfile.gettempdir(), f"kit-home-{os.getpid()}"))
        temporary = {"TMPDIR": own}
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": own,
        **temporary,
        "LANG": "C.UTF-8",
        "MPLBACKEND": "Agg",
        "MPLCONFIGDIR": f"{own}/matplotlib",
        "KIT_FONTS": f"{_kit(level, stage)}/fonts",
        "KERAS_BACKEND": "tensorflow",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
        "OMP_NUM_THREADS": str(threads),
        "OPENBLAS_NUM_THREADS": str(threads),
        "TF_NUM_INTRAOP_THREADS": str(threads),
        "TF_NUM_INTEROP_THREADS": str(threads),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _kit(level: str, stage: StagedFiles) -> str:
    return "/kit" if level == BUBBLEWRAP else str(stage.folder)


def _without_environment(environment: dict[str, str]) -> list[str]:
    return ["env", "-i", *(f"{name}={value}" for name, value in environment.items())]


def _mounts(stage: StagedFiles) -> dict[str, Path]:
    return {"/kit": stage.folder, "/data": stage.data}


def bubblewrap_prefix(stage: StagedFiles) -> list[str]:
    """Return the argument list in front of a program, to find out whether bubblewrap works."""
    return bubblewrap(_mounts(stage), {}, WRITTEN_MB * 2**20, _user(0))
