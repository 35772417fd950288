"""Where the student's code runs: a process of its own, contained by what the machine offers.

Two levels exist. `bubblewrap`: own user, process, network, mount and IPC namespaces, a read-only system, a private
`/tmp`. `process`: only a process of its own with limits, for machines without bubblewrap; it is announced on every
use, because code that is run so can read what the grader can read.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import shared

BUBBLEWRAP = "bubblewrap"
PROCESS = "process"
UNSAFE_WARNING = (
    "NO SANDBOX: bubblewrap does not run here, so submissions run as ordinary processes of this account and can read "
    "its files. Use this only for notebooks you trust; `python -m autograder doctor` says what is missing."
)
SANDBOX_UID_BASE = 100_000  # plus the judge's process id: one user per job that runs at the same time
TMP_BYTES = 512 * 2**20
# The system's folders that Python and TensorFlow need; of /etc only what the loader, fonts and time zones use.
_SYSTEM_FOLDERS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")
_ETC_ENTRIES = ("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "fonts", "localtime", "mime.types")
_KIT = Path(__file__).resolve().parent.parent
_START = "import sys; sys.path.insert(0, sys.argv[3]); from shared.worker import main; main()"


@dataclass(frozen=True)
class Stage:
    """Files laid out once per run for all workers.

    Args:
        folder: Holds `shared/`, a copy without anything else of the project, and `fonts/`.
        data: The prepared inputs, `.npy` files.
    """

    folder: Path
    data: Path


@contextmanager
def staged(data: Path) -> Iterator[Stage]:
    """Lay out what workers may read, and remove it at the end.

    Args:
        data: Folder of the prepared inputs.

    Yields:
        The stage.
    """
    with tempfile.TemporaryDirectory(prefix="kit-stage-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        source = Path(shared.__file__).parent
        shutil.copytree(source, folder / "shared", ignore=shutil.ignore_patterns("__pycache__"))
        subprocess.run([sys.executable, "-m", "compileall", "-q", str(folder / "shared")], check=False)
        _prepare_fonts(folder / "fonts")
        _open_for_reading(folder)
        yield Stage(folder, data)


def _prepare_fonts(folder: Path) -> None:
    """Let matplotlib list the fonts once, not in each worker."""
    folder.mkdir()
    env = {**os.environ, "MPLCONFIGDIR": str(folder), "MPLBACKEND": "Agg"}
    command = [sys.executable, "-c", "import matplotlib.font_manager"]
    subprocess.run(command, env=env, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _open_for_reading(folder: Path) -> None:
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)


def usable_cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@lru_cache(maxsize=1)
def available_level() -> str:
    """The best level that works on this machine, found by running something in it."""
    return BUBBLEWRAP if bubblewrap_problem() is None else PROCESS


@lru_cache(maxsize=1)
def bubblewrap_problem() -> str | None:
    """Why bubblewrap can't be used here, or None when it can."""
    if not sys.platform.startswith("linux"):
        return "bubblewrap exists on Linux only"
    if shutil.which("bwrap") is None:
        return "bwrap is not installed (Debian, Ubuntu: apt-get install bubblewrap)"
    if _visible_kit(_KIT, _python_folders()) == [_KIT]:
        return f"the kit lies in {_KIT}, where submissions can read it: keep it outside of the system's folders"
    with tempfile.TemporaryDirectory(prefix="kit-probe-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        command = [*_bubblewrap(Stage(folder, folder), {}), *_python(), "-c", "import numpy"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            return f"bwrap does not run: {error}"
    if done.returncode == 0:
        return None
    return f"bwrap does not run here: {(done.stderr.strip().splitlines() or ['no message'])[-1]}"


def worker_command(
    level: str, stage: Stage, request_fd: int, reply_fd: int, threads: int, home: Path | None = None
) -> list[str]:
    """The command that starts a worker.

    Args:
        level: `BUBBLEWRAP` or `PROCESS`.
        stage: What it may read.
        request_fd: Descriptor it reads requests from.
        reply_fd: Descriptor it writes replies to.
        threads: How many threads the numeric libraries may use.
        home: At the level `PROCESS`, a folder that is this worker's alone; a sandbox has its own.

    Returns:
        The argument list for `subprocess.Popen`.
    """
    if level == BUBBLEWRAP:
        prefix = _bubblewrap(stage, _environment("/tmp/home", "/kit/fonts", threads))
        kit = "/kit"
    else:
        own = str(home or Path(tempfile.gettempdir(), f"kit-home-{os.getpid()}"))
        environment = {**_environment(own, str(stage.folder / "fonts"), threads), "TMPDIR": own}
        prefix = ["env", "-i", *(f"{name}={value}" for name, value in environment.items())]
        kit = str(stage.folder)
    return [*prefix, *_python(), "-c", _START, str(request_fd), str(reply_fd), kit]


def data_folder(level: str, stage: Stage) -> str:
    """Where the worker finds the prepared inputs."""
    return "/data" if level == BUBBLEWRAP else str(stage.data)


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


def _bubblewrap(stage: Stage, environment: dict[str, str]) -> list[str]:
    """bubblewrap's argument list, without the program."""
    root = os.geteuid() == 0
    command = ["bwrap", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"]
    command += ["--die-with-parent", "--new-session", "--clearenv"]
    if root:
        # A user namespace made by root would still be root on the outside: drop to a real user instead (below).
        command += ["--cap-drop", "ALL"]
        command += [word for name in ("SETUID", "SETGID", "SETPCAP") for word in ("--cap-add", f"CAP_{name}")]
    else:
        command += ["--unshare-user", "--disable-userns"]
    for folder in _SYSTEM_FOLDERS:
        command += _system_entry(Path(folder))
    command += ["--perms", "0755", "--dir", "/etc"]
    for name in _ETC_ENTRIES:
        command += ["--ro-bind-try", f"/etc/{name}", f"/etc/{name}"]
    command += ["--proc", "/proc", "--dev", "/dev"]
    command += ["--perms", "1777", "--size", str(TMP_BYTES), "--tmpfs", "/tmp"]
    command += ["--perms", "1777", "--size", str(TMP_BYTES), "--tmpfs", "/dev/shm"]
    made = {Path("/"), Path("/tmp")}
    for folder_path in _python_folders():  # after /tmp, where an interpreter may lie
        command += _parents(folder_path, made)
        command += ["--ro-bind", str(folder_path), str(folder_path)]
    for hidden in _visible_kit(_KIT, _python_folders()):
        command += ["--tmpfs", str(hidden)]
    command += ["--ro-bind", str(stage.folder), "/kit", "--ro-bind", str(stage.data), "/data", "--chdir", "/tmp"]
    # The folders that hold all these mounts lie in memory: without this they could be filled without end.
    command += ["--remount-ro", "/"]
    for name, value in environment.items():
        command += ["--setenv", name, value]
    if root:
        user = SANDBOX_UID_BASE + os.getpid()
        command += ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", "--no-new-privs"]
        command += ["--bounding-set=-all", "--inh-caps=-all", "--"]
    return command


def _system_entry(folder: Path) -> list[str]:
    if folder.is_symlink():
        return ["--symlink", str(folder.readlink()), str(folder)]
    return ["--ro-bind", str(folder), str(folder)] if folder.is_dir() else []


def _python_folders() -> list[Path]:
    """Folders of the interpreter and its packages that are not already part of the system."""
    wanted = {Path(sys.prefix), Path(sys.base_prefix), Path(sysconfig.get_path("purelib"))}
    wanted |= {Path(os.path.realpath(sys.executable)).parent.parent, Path(sys.base_prefix).resolve()}
    system = tuple(Path(folder) for folder in _SYSTEM_FOLDERS)
    outside = [path for path in wanted if not any(path.is_relative_to(folder) for folder in system)]
    return sorted(
        path for path in outside if not any(path != other and path.is_relative_to(other) for other in outside)
    )


def _visible_kit(kit: Path, python_folders: list[Path]) -> list[Path]:
    """What must be hidden of the kit, because it lies inside a folder that workers can read.

    Args:
        kit: The folder that holds the packages `autograder` and `solutions`.
        python_folders: What workers can read beside the system's folders.

    Returns:
        Nothing as a rule; the two packages when the kit is installed; the whole folder when it lies there otherwise.
    """
    visible = [*python_folders, *(Path(folder) for folder in _SYSTEM_FOLDERS)]
    if not any(kit.is_relative_to(folder) for folder in visible):
        return []
    if kit.name in ("site-packages", "dist-packages"):
        return [package for name in ("autograder", "solutions") if (package := kit / name).is_dir()]
    return [kit]


def _parents(path: Path, made: set[Path]) -> list[str]:
    """Make the folders above a bound one, open to the dropped user and otherwise empty."""
    command: list[str] = []
    for parent in reversed(path.parents):
        if parent not in made:
            made.add(parent)
            command += ["--perms", "0755", "--dir", str(parent)]
    return command
