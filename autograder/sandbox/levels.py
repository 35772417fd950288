"""The levels of the sandbox in which the student process runs.

`bubblewrap`: separate user, process, network, mount and IPC namespaces, a read-only system, a private `/tmp`.
`landlock`, for containers without namespaces: another user if the grader is root, and Landlock for files, TCP and
signals. Both refuse system calls that no answer needs. `process`: only limits. Each run warns about it, because the
student's code can then read what the grader can read.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from functools import lru_cache
from pathlib import Path

from autograder.paths import ROOT
from autograder.sandbox.launch import (
    BUBBLEWRAP,
    LANDLOCK,
    LEVELS,
    PROCESS,
    PYTHON,
    bubblewrap_prefix,
    make_home,
    worker_rights,
)
from autograder.sandbox.paths import paths_to_hide, python_folders
from autograder.sandbox.staging import StagedFiles
from shared.worker import restrict

__all__ = [
    "BUBBLEWRAP",
    "LANDLOCK",
    "LEVELS",
    "PROCESS",
    "SandboxError",
    "available_level",
    "bubblewrap_problem",
    "chosen_level",
    "landlock_problem",
    "usable_cores",
]
UNSAFE_WARNING = (
    "NO SANDBOX: submissions run as ordinary processes of this account and can read its files. Use this only for "
    "notebooks that you trust. `autograder doctor` shows what is missing for a sandbox."
)

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
        command = [*bubblewrap_prefix(StagedFiles(folder, folder)), *PYTHON, "-c", "import numpy"]
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
        rights = worker_rights(LANDLOCK, StagedFiles(folder, folder), home)
        secret = Path(__file__)
        command = [*PYTHON, "-c", _PROBE, str(folder), rights, str(secret)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=folder)
        except (OSError, subprocess.TimeoutExpired) as error:
            return f"Python does not run at this level: {error}"
    if done.returncode == 3:
        return f"the kernel has no Landlock, and everybody can read {ROOT}; run: chmod 700 {ROOT}"
    return None if done.returncode == 0 else f"Python does not run at this level: {_last_line(done.stderr)}"


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["no message"])[-1]
