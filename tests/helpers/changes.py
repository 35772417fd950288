"""What a change since another revision touches, for `make test BASE=…`."""

from __future__ import annotations

import subprocess
from functools import cache

from autograder.paths import ROOT


@cache
def changed_files(base: str) -> frozenset[str]:
    """Return the files that differ from a revision, new ones too, relative to the project.

    Args:
        base: A revision that git knows; "" for no revision, and so for no files.

    Raises:
        ValueError: Git does not know it.
    """
    if not base:
        return frozenset()
    commands = ["diff", "--name-only", "-z", base, "--"], ["ls-files", "--others", "--exclude-standard", "-z"]
    return frozenset(name for command in commands for name in _git(*command).split("\0") if name)


def text_at(base: str, path: str) -> str:
    """Return a file's text at a revision; "" where it is not there."""
    try:
        return _git("show", f"{base}:{path}")
    except ValueError:
        return ""


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ValueError(f"git {' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout
