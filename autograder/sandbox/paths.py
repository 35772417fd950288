"""Folders of the system, of Python and of the kit: what a worker must see, and what it must not."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path

# What Python and TensorFlow need of the system; of /etc only what the loader, fonts and time zones use.
SYSTEM_FOLDERS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")
ETC_ENTRIES = ("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "fonts", "localtime", "mime.types")


def python_folders() -> list[Path]:
    """Folders of the interpreter and its packages that are not already part of the system."""
    wanted = {Path(sys.prefix), Path(sys.base_prefix), Path(sysconfig.get_path("purelib"))}
    wanted |= {Path(os.path.realpath(sys.executable)).parent.parent, Path(sys.base_prefix).resolve()}
    system = tuple(Path(folder) for folder in SYSTEM_FOLDERS)
    outside = [path for path in wanted if not any(path.is_relative_to(folder) for folder in system)]
    return sorted(
        path for path in outside if not any(path != other and path.is_relative_to(other) for other in outside)
    )


def paths_to_hide(kit: Path, python_folders: list[Path]) -> list[Path]:
    """What must be hidden of the kit, because it lies inside a folder that workers can read.

    Args:
        kit: The folder that holds the packages `autograder` and `solutions`.
        python_folders: What workers can read beside the system's folders.

    Returns:
        Nothing as a rule; the two packages when the kit is installed; the whole folder when it lies there otherwise.
    """
    visible = [*python_folders, *(Path(folder) for folder in SYSTEM_FOLDERS)]
    if not any(kit.is_relative_to(folder) for folder in visible):
        return []
    if kit.name in ("site-packages", "dist-packages"):
        return [package for name in ("autograder", "solutions") if (package := kit / name).is_dir()]
    return [kit]
