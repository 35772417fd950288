"""Commands that run as an ordinary user, as most graders' accounts are, also where the tests are run by root."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from functools import lru_cache
from pathlib import Path

from autograder.paths import ROOT
from autograder.sandbox.launch import SANDBOX_UID_BASE
from autograder.sandbox.paths import python_folders

USER = SANDBOX_UID_BASE - 1
# In mounts of its own: a folder that only root may enter is replaced by an open one with nothing but what is needed.
_SHOW = """
kept=$(mktemp -d)
mount -t tmpfs -o mode=755 kept "$kept"
while [ "$1" != -- ]; do
    mkdir "$kept/bound"; mount --bind "$2" "$kept/bound"
    mount -t tmpfs -o mode=755 open "$1"
    mkdir -p "$2"; mount --move "$kept/bound" "$2"
    rmdir "$kept/bound"; shift 2
done
umount "$kept"; rmdir "$kept"; shift
exec "$@"
"""


def as_ordinary_user(command: list[str]) -> list[str]:
    """Return the argument list that runs a command as a user without rights; the same one if this is such a user."""
    if os.geteuid() != 0:
        return command
    pairs = [str(path) for folder in (*python_folders(), ROOT) for path in _closed_above(folder)]
    user = [
        "setpriv",
        f"--reuid={USER}",
        f"--regid={USER}",
        "--clear-groups",
        "--bounding-set=-all",
        "--inh-caps=-all",
    ]
    return ["unshare", "--mount", "--propagation", "private", "sh", "-ec", _SHOW, "sh", *pairs, "--", *user, *command]


def _closed_above(folder: Path) -> tuple[Path, ...]:
    """Return the first folder above that others may not enter, and the folder itself; nothing if all are open."""
    for parent in reversed(folder.parents):
        if not parent.stat().st_mode & stat.S_IXOTH:
            return parent, folder
    return ()


@lru_cache(maxsize=1)
def ordinary_user_problem() -> str | None:
    """Return why no command can be run as an ordinary user here, or None if it can."""
    if os.geteuid() == 0 and not (shutil.which("unshare") and shutil.which("setpriv")):
        return "unshare or setpriv is not installed (Debian, Ubuntu: util-linux)"
    done = subprocess.run(as_ordinary_user(["id", "-u"]), capture_output=True, text=True, check=False)
    return None if done.returncode == 0 else done.stderr.strip()
