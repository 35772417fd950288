"""Versions of installed packages."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import version

TRAINING = ("tensorflow", "keras", "numpy")  # another version may train another model from the same seed


def versions_of(packages: Iterable[str]) -> dict[str, str]:
    """Return the installed version of each package."""
    return {name: version(name) for name in packages}
