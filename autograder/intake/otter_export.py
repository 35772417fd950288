"""Otter's export of a single submission: a zip with a notebook and a file that has the zip's first name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

OTTER_NAME = "__zip_filename__"


def is_otter_export(names: Sequence[str]) -> bool:
    """Return whether a zip with members of these names is an export of Otter."""
    return OTTER_NAME in names and any(
        "/" not in name and PurePosixPath(name).suffix.lower() == ".ipynb" for name in names
    )
