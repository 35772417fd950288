"""The modules that a student submitted next to the notebook."""

from __future__ import annotations

from pathlib import Path


def write_files(files: dict[str, str]) -> None:
    """Write files into the working folder, where the notebook finds them.

    Args:
        files: Text by relative name, see `autograder.submissions.helper_files`.
    """
    for name, text in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
