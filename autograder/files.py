"""Files that are replaced in one step."""

from __future__ import annotations

import os
import re
import uuid
from pathlib import Path

DRAFT_SUFFIX = ".kit-draft"
_DRAFT = re.compile(rf"\.[0-9a-f]{{32}}{re.escape(DRAFT_SUFFIX)}")


def atomic_write(path: Path, text: str) -> None:
    """Write a text file as `atomic_write_bytes` does, in UTF-8."""
    atomic_write_bytes(path, text.encode("utf-8"))


def atomic_write_bytes(path: Path, data: bytes) -> None:
    """Replace a file in one step, so that nobody reads half of it; an equal one is not touched."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file() and path.read_bytes() == data:
        return
    draft = path.with_name(f".{uuid.uuid4().hex}{DRAFT_SUFFIX}")
    try:
        with draft.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def remove_temp_files(folder: Path) -> None:
    """Remove what a run left in a folder because it was killed while it wrote."""
    for path in folder.glob(f".*{DRAFT_SUFFIX}"):
        if _DRAFT.fullmatch(path.name):
            path.unlink(missing_ok=True)
