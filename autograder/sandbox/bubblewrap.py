"""bubblewrap's argument list: namespaces, a read-only system, and none of the grader's files."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from autograder.paths import ROOT
from autograder.sandbox.paths import ETC_ENTRIES, SYSTEM_FOLDERS, paths_to_hide, python_folders


def bubblewrap(mounts: dict[str, Path], environment: dict[str, str], user: int, tmp_bytes: int) -> list[str]:
    """Return bubblewrap's argument list, up to the command to run.

    Args:
        mounts: Folders by their path inside, read-only.
        environment: The whole environment inside.
        user: The user that root becomes; another user stays the same.
        tmp_bytes: The size of `/tmp` and of `/dev/shm`.
    """
    root = os.geteuid() == 0
    command = [
        shutil.which("bwrap") or "bwrap",
        "--unshare-pid",
        "--unshare-net",
        "--unshare-ipc",
        "--unshare-uts",
        "--unshare-cgroup-try",
    ]
    # bubblewrap's own first process would have no filter of system calls: see autograder/sandbox/first_process.py.
    command += ["--as-pid-1", "--die-with-parent", "--new-session", "--clearenv"]
    if root:
        # A user namespace made by root would still be root on the outside: drop to a real user instead (below).
        command += ["--cap-drop", "ALL"]
        command += [word for name in ("SETUID", "SETGID", "SETPCAP") for word in ("--cap-add", f"CAP_{name}")]
    else:
        command += ["--unshare-user", "--disable-userns"]
    for folder in SYSTEM_FOLDERS:
        command += _system_entry(Path(folder))
    command += ["--perms", "0755", "--dir", "/etc"]
    for name in ETC_ENTRIES:
        command += ["--ro-bind-try", f"/etc/{name}", f"/etc/{name}"]
    command += ["--proc", "/proc", "--dev", "/dev"]
    command += ["--perms", "1777", "--size", str(tmp_bytes), "--tmpfs", "/tmp"]
    command += ["--perms", "1777", "--size", str(tmp_bytes), "--tmpfs", "/dev/shm"]
    made = {Path("/"), Path("/tmp")}
    for folder_path in python_folders():  # after /tmp, where an interpreter may be
        command += _parents(folder_path, made)
        command += ["--ro-bind", str(folder_path), str(folder_path)]
    for hidden in paths_to_hide(ROOT, python_folders()):
        command += ["--tmpfs", str(hidden)]
    for inside, folder_path in mounts.items():
        command += ["--ro-bind", str(folder_path), inside]
    command += ["--chdir", "/tmp"]
    # The folders of these mounts are in memory: without this they could be filled without limit.
    command += ["--remount-ro", "/", "--remount-ro", "/dev"]
    for name, value in environment.items():
        command += ["--setenv", name, value]
    if root:
        command += ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", "--no-new-privs"]
        command += ["--bounding-set=-all", "--inh-caps=-all", "--"]
    return command


def _system_entry(folder: Path) -> list[str]:
    if folder.is_symlink():
        return ["--symlink", str(folder.readlink()), str(folder)]
    return ["--ro-bind", str(folder), str(folder)] if folder.is_dir() else []


def _parents(path: Path, made: set[Path]) -> list[str]:
    """Make the folders above a bound one, open to the dropped user and otherwise empty."""
    command: list[str] = []
    for parent in reversed(path.parents):
        if parent not in made:
            made.add(parent)
            command += ["--perms", "0755", "--dir", str(parent)]
    return command
