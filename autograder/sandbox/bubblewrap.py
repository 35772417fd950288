"""bubblewrap's argument list: namespaces, a read-only system, and none of the grader's files."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from autograder.paths import ROOT
from autograder.sandbox.paths import ETC_ENTRIES, SYSTEM_FOLDERS, paths_to_hide, python_folders


def bubblewrap(
    mounts: dict[str, Path], environment: dict[str, str], tmp_bytes: int, user: int | None = None
) -> list[str]:
    """Return bubblewrap's argument list, up to the command to run.

    Args:
        mounts: Folders by their path inside, read-only.
        environment: The whole environment inside.
        tmp_bytes: The size of `/tmp` and of `/dev/shm`.
        user: The user that root becomes; another user stays the same. None for the fork server, which keeps the
            rights that it needs to isolate student processes from itself and from each other.
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
    # bubblewrap's own first process would have no filter of system calls: see shared/worker/first_process.py.
    command += ["--as-pid-1", "--new-session", "--clearenv", *_rights(root, server=user is None)]
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
    if root and user is not None:
        command += ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", "--no-new-privs"]
        command += ["--bounding-set=-all", "--inh-caps=-all", "--"]
    return command


def _rights(root: bool, server: bool) -> list[str]:
    """Return the options for capabilities and for the user namespace."""
    if root:
        # A user namespace made by root would still be root on the outside: drop to a real user instead.
        names = ("SETUID", "SETGID", "SETPCAP", *(("SYS_ADMIN", "KILL") if server else ()))
        kept = [word for name in names for word in ("--cap-add", f"CAP_{name}")]
        return [*([] if server else ["--die-with-parent"]), "--cap-drop", "ALL", *kept]
    # The fork server ends when nobody has its socket any more, and forbids further user namespaces itself.
    return ["--unshare-user", *(["--cap-add", "ALL"] if server else ["--die-with-parent", "--disable-userns"])]


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
