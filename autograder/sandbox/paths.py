"""Folders of the system, of Python and of the project: which ones a student process may see."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path

# What Python and TensorFlow need of the system; of /etc only what the loader, fonts and time zones use.
SYSTEM_FOLDERS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32")
ETC_ENTRIES = ("ld.so.cache", "ld.so.conf", "ld.so.conf.d", "alternatives", "fonts", "localtime", "mime.types")


def python_folders() -> list[Path]:
    """Return the folders of the interpreter and its packages that are not part of the system."""
    folders = {Path(sys.prefix), Path(sys.base_prefix), Path(sysconfig.get_path("purelib"))}
    folders |= {Path(os.path.realpath(sys.executable)).parent.parent, Path(sys.base_prefix).resolve()}
    system = tuple(Path(folder) for folder in SYSTEM_FOLDERS)
    outside = [path for path in folders if not any(path.is_relative_to(folder) for folder in system)]
    return sorted(
        path for path in outside if not any(path != other and path.is_relative_to(other) for other in outside)
    )


def paths_to_hide(project: Path, python_folders: list[Path]) -> list[Path]:
    """Return what must be hidden, because it is in a folder that student processes can read.

    They are the packages `autograder` and `solutions` if the project is installed in Python's folders, the whole
    project if it is in another readable folder, and usually nothing.

    Args:
        project: The folder with the packages `autograder` and `solutions`.
        python_folders: What student processes can read in addition to the system's folders.
    """
    visible = [*python_folders, *(Path(folder) for folder in SYSTEM_FOLDERS)]
    if not any(project.is_relative_to(folder) for folder in visible):
        return []
    if project.name in ("site-packages", "dist-packages"):
        return [package for name in ("autograder", "solutions") if (package := project / name).is_dir()]
    return [project]
