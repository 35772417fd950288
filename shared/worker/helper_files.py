"""The modules that a student submitted next to the notebook."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def write_files(files: Mapping[str, str], folder: Path = Path()) -> None:
    """Write files into a folder, usually the working folder, where the notebook finds them.

    Args:
        files: Text by relative name, see `autograder.submissions.helper_files`.
    """
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
