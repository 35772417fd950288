"""The levels of the sandbox in which the student process runs.

`bubblewrap`: separate user, process, network, mount and IPC namespaces, a read-only system, a private `/tmp`.
`landlock`, for containers without namespaces: another user if the grader is root, and Landlock for files, TCP and
signals. Both refuse system calls that no answer needs. `process`: only limits. Each run warns about it, because the
student's code can then read what the grader can read.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import stat
import subprocess
import sys
import tempfile
from functools import lru_cache
from pathlib import Path

from autograder.paths import ROOT
from autograder.sandbox import restrict
from autograder.sandbox.bubblewrap import bubblewrap
from autograder.sandbox.paths import ETC_ENTRIES, SYSTEM_FOLDERS, paths_to_hide, python_folders
from autograder.sandbox.staging import StagedFiles

BUBBLEWRAP, LANDLOCK, PROCESS = "bubblewrap", "landlock", "process"
LEVELS = (BUBBLEWRAP, LANDLOCK, PROCESS)
UNSAFE_WARNING = (
    "NO SANDBOX: submissions run as ordinary processes of this account and can read its files. Use this only for "
    "notebooks that you trust. `autograder doctor` shows what is missing for a sandbox."
)
SANDBOX_UID_BASE = 100_000  # plus the grader's process id: one user per grader process
_USERS_APART = 2**22  # more than any process id: the two student processes of a grader are different users
WRITTEN_MB = 512
# In /proc, what describes the machine and the process itself, but not other processes.
_PROC_ENTRIES = ("self", "cpuinfo", "meminfo", "stat", "version", "filesystems", "loadavg", "sys/kernel", "sys/vm")
_DEVICES = ("zero", "random", "urandom")
_START = (
    "import sys; sys.path.insert(0, sys.argv[3]); "
    "from restrict import drop_privileges; drop_privileges(sys.argv[4]); "
    "from shared.worker.main import main; main()"
)
_START_FREELY = "import sys; sys.path.insert(0, sys.argv[3]); from shared.worker.main import main; main()"


_PROBE = """
import sys; sys.path.insert(0, sys.argv[1])
from restrict import drop_privileges
drop_privileges(sys.argv[2])
import numpy
try:
    open(sys.argv[3]).close()
except OSError:
    sys.exit(0)
sys.exit(3)
"""


class SandboxError(Exception):
    """The requested level is not available; the message says why and what to do."""


def usable_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# --- which level ---


def chosen_level(requested: str, required: bool = False) -> str:
    """Return the level that submissions run at, one of `LEVELS`.

    Args:
        requested: One of `LEVELS`, or "auto" for the best that works on this machine.
        required: Whether to refuse the level `PROCESS`.

    Raises:
        SandboxError: The level does not work here, or there is no sandbox although one is required.
    """
    level = available_level() if requested == "auto" else requested
    if level == PROCESS and required:
        reasons = f"bubblewrap: {bubblewrap_problem() or 'works'}; landlock: {landlock_problem() or 'works'}"
        raise SandboxError(f"A sandbox is required, but none works on this machine. {reasons}.")
    problem = None
    if level != PROCESS:
        problem = bubblewrap_problem() if level == BUBBLEWRAP else landlock_problem()
    if problem is not None:
        raise SandboxError(f"--sandbox {level} does not work on this machine: {problem}")
    return level


@lru_cache(maxsize=1)
def available_level() -> str:
    """Return the best level that works on this machine, found by running something in it."""
    if bubblewrap_problem() is None:
        return BUBBLEWRAP
    return LANDLOCK if landlock_problem() is None else PROCESS


@lru_cache(maxsize=1)
def bubblewrap_problem() -> str | None:
    """Return why bubblewrap can't be used here, or None if it can."""
    if not sys.platform.startswith("linux"):
        return "bubblewrap exists on Linux only"
    if shutil.which("bwrap") is None:
        return "bwrap is not installed (Debian, Ubuntu: apt-get install bubblewrap)"
    if paths_to_hide(ROOT, python_folders()) == [ROOT]:
        return f"the project is in {ROOT}, where submissions can read it; move it out of the system's folders"
    with tempfile.TemporaryDirectory(prefix="kit-probe-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        command = [*_bubblewrap(StagedFiles(folder, folder), {}, WRITTEN_MB), *_python(), "-c", "import numpy"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            return f"bwrap does not run: {error}"
    if done.returncode == 0:
        return None
    return f"bwrap does not run here: {_last_line(done.stderr)}"


@lru_cache(maxsize=1)
def landlock_problem() -> str | None:
    """Return why the level landlock can't be used here, or None if it can."""
    if not sys.platform.startswith("linux"):
        return "Landlock exists on Linux only"
    if os.geteuid() != 0 and not restrict.landlock_version():
        return f"the kernel ({platform.release()}) has no Landlock, and only root can use another user instead"
    if paths_to_hide(ROOT, python_folders()):
        return f"the project is in {ROOT}, where submissions can read it; move it out of Python's folders"
    with tempfile.TemporaryDirectory(prefix="kit-probe-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        shutil.copy(Path(restrict.__file__), folder)
        home = make_home(LANDLOCK, folder)
        rights = _rights(LANDLOCK, StagedFiles(folder, folder), home)
        secret = Path(__file__)
        command = [*_python(), "-c", _PROBE, str(folder), rights, str(secret)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=folder)
        except (OSError, subprocess.TimeoutExpired) as error:
            return f"Python does not run at this level: {error}"
    if done.returncode == 3:
        return f"the kernel has no Landlock, and everybody can read {ROOT}; run: chmod 700 {ROOT}"
    return None if done.returncode == 0 else f"Python does not run at this level: {_last_line(done.stderr)}"


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["no message"])[-1]


# --- how a student process is started ---


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
        prefix = _bubblewrap(stage, _environment("/tmp/home", "/kit/fonts", threads), written_mb, slot)
        kit = "/kit"
    else:
        own = str(home or Path(tempfile.gettempdir(), f"kit-home-{os.getpid()}"))
        environment = {**_environment(own, str(stage.folder / "fonts"), threads), "TMPDIR": own}
        prefix = ["env", "-i", *(f"{name}={value}" for name, value in environment.items())]
        kit = str(stage.folder)
    start = _START_FREELY if level == PROCESS else _START
    rights = [] if level == PROCESS else [_rights(level, stage, home, slot)]
    return [*prefix, *_python(), "-c", start, str(request_fd), str(reply_fd), kit, *rights]


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


def _user(slot: int) -> int:
    return SANDBOX_UID_BASE + slot * _USERS_APART + os.getpid()


def _rights(level: str, stage: StagedFiles, home: Path | None, slot: int = 0) -> str:
    """Return the rights that the student process keeps, for `autograder.sandbox.restrict.drop_privileges`."""
    if level == BUBBLEWRAP:
        return json.dumps({})
    readable = [*SYSTEM_FOLDERS, *(f"/etc/{name}" for name in ETC_ENTRIES), "/sys/devices/system"]
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


def _python() -> list[str]:
    # -I: neither the working folder nor PYTHONPATH nor the user's own packages come before the installed ones.
    return [sys.executable, "-I"]


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


def _bubblewrap(stage: StagedFiles, environment: dict[str, str], written_mb: int, slot: int = 0) -> list[str]:
    return bubblewrap({"/kit": stage.folder, "/data": stage.data}, environment, _user(slot), written_mb * 2**20)
