"""The command that starts a student process at a level of the sandbox, and the rights that it keeps."""

from __future__ import annotations

import json
import os
import stat
import sys
import tempfile
from pathlib import Path

from autograder.sandbox import restrict
from autograder.sandbox.bubblewrap import bubblewrap
from autograder.sandbox.paths import ETC_ENTRIES, SYSTEM_FOLDERS, python_folders
from autograder.sandbox.staging import StagedFiles

BUBBLEWRAP, LANDLOCK, PROCESS = "bubblewrap", "landlock", "process"
LEVELS = (BUBBLEWRAP, LANDLOCK, PROCESS)
SANDBOX_UID_BASE = 100_000  # plus the grader's process id: one user per grader process
_USERS_APART = 2**22  # more than any process id: the two student processes of a grader are different users
WRITTEN_MB = 512
# In /proc, what describes the machine and the process itself, but not other processes.
_PROC_ENTRIES = ("cpuinfo", "meminfo", "stat", "version", "filesystems", "loadavg", "sys/kernel", "sys/vm")
# Not all of /proc/self: `net`, also below `task`, has the network connections of the machine.
_SELF = (
    *("auxv", "cgroup", "cmdline", "comm", "environ", "fd", "fdinfo", "io", "limits", "maps", "mem", "mountinfo"),
    *("mounts", "oom_score", "sched", "schedstat", "smaps", "smaps_rollup", "stat", "statm", "status"),
)
_DEVICES = ("zero", "random", "urandom")
_PATH = "import sys; sys.path.insert(0, sys.argv[3]); "
_DROP = "from restrict import drop_privileges; drop_privileges(sys.argv[4]); "
_LEAVE_FIRST_PROCESS = "from first_process import leave_first_process; leave_first_process(); "
_MAIN = "from shared.worker.main import main; main()"
_START = {
    BUBBLEWRAP: f"{_PATH}{_DROP}{_LEAVE_FIRST_PROCESS}{_MAIN}",
    LANDLOCK: f"{_PATH}{_DROP}{_MAIN}",
    PROCESS: f"{_PATH}{_MAIN}",
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
        slot: 0 or 1, for the two student processes that a grader may have at the same time; they are different users.
    """
    if level == BUBBLEWRAP:
        prefix = bubblewrap_prefix(stage, _environment("/tmp/home", "/kit/fonts", threads), written_mb, slot)
        kit = "/kit"
    else:
        own = str(home or Path(tempfile.gettempdir(), f"kit-home-{os.getpid()}"))
        environment = {**_environment(own, str(stage.folder / "fonts"), threads), "TMPDIR": own}
        prefix = ["env", "-i", *(f"{name}={value}" for name, value in environment.items())]
        kit = str(stage.folder)
    rights = [] if level == PROCESS else [worker_rights(level, stage, home, slot)]
    return [*prefix, *PYTHON, "-c", _START[level], str(request_fd), str(reply_fd), kit, *rights]


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


def data_folder(level: str, stage: StagedFiles) -> str:
    """Return the student process' path of the prepared inputs."""
    return "/data" if level == BUBBLEWRAP else str(stage.data)


def user_to_kill(level: str, slot: int) -> str:
    """Return the user that has only this student process and what it started, or "-" if there is none."""
    return str(_user(slot)) if level == LANDLOCK and os.geteuid() == 0 else "-"


def _user(slot: int) -> int:
    return SANDBOX_UID_BASE + slot * _USERS_APART + os.getpid()


def worker_rights(level: str, stage: StagedFiles, home: Path | None, slot: int = 0) -> str:
    """Return the rights that the student process keeps, for `autograder.sandbox.restrict.drop_privileges`."""
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


def _environment(home: str, fonts: str, threads: int) -> dict[str, str]:
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": home,
        "LANG": "C.UTF-8",
        "MPLBACKEND": "Agg",
        "MPLCONFIGDIR": f"{home}/matplotlib",
        "KIT_FONTS": fonts,
        "KERAS_BACKEND": "tensorflow",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
        "OMP_NUM_THREADS": str(threads),
        "OPENBLAS_NUM_THREADS": str(threads),
        "TF_NUM_INTRAOP_THREADS": str(threads),
        "TF_NUM_INTEROP_THREADS": str(threads),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def bubblewrap_prefix(stage: StagedFiles, environment: dict[str, str], written_mb: int, slot: int = 0) -> list[str]:
    return bubblewrap({"/kit": stage.folder, "/data": stage.data}, environment, _user(slot), written_mb * 2**20)
