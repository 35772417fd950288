"""Removing a folder with untrusted contents, however deeply nested, with any modes."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

_OPEN = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW


def robust_rmtree(folder: Path) -> None:
    """Remove a folder and everything in it that can be removed; raise nothing, and follow no link.

    `shutil.rmtree` recurses once per level, and a notebook can make more levels than Python allows. Here one folder
    is open at a time, and its parent is found by `..`.
    """
    # A full disk or another user's file must not end the grading.
    with contextlib.suppress(OSError):
        folder.chmod(0o700)
        _remove_contents(os.open(folder, _OPEN))
    with contextlib.suppress(OSError):
        folder.rmdir()


def _remove_contents(here: int) -> None:
    """Remove everything in an open folder, and close it."""
    path: list[str] = []
    left = [_folders_left(here)]  # of each folder on the way down
    try:
        while True:
            if left[-1]:
                path.append(left[-1].pop())
                os.chmod(path[-1], 0o700, dir_fd=here)
                here = _gone_to(path[-1], here)
                left.append(_folders_left(here))
            elif path:
                left.pop()
                here = _gone_to("..", here)
                with contextlib.suppress(OSError):
                    os.rmdir(path[-1], dir_fd=here)
                path.pop()
            else:
                return
    finally:
        os.close(here)


def _gone_to(name: str, here: int) -> int:
    there = os.open(name, _OPEN, dir_fd=here)
    os.close(here)
    return there


def _folders_left(folder: int) -> list[str]:
    """Remove the files of a folder, and return the names of the folders in it."""
    folders = []
    for name in os.listdir(folder):
        if stat.S_ISDIR(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode):
            folders.append(name)
        else:
            with contextlib.suppress(OSError):
                os.unlink(name, dir_fd=folder)
    return folders
