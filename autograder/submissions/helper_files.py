"""Modules that a student submitted next to the notebook: data here, only the student process imports them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from autograder.lms.registry import file_name, superseded
from autograder.submissions.select_notebook import Candidate

MAX_FILES = 20
MAX_FILE_BYTES = 200_000
_MAX_NAME = 200  # characters


def helper_name(notebook: str, label: str) -> str | None:
    """Return a file's name relative to the notebook's folder; None if the notebook cannot import it from there.

    Args:
        notebook: The label of the notebook.
        label: The label of the file.
    """
    archive, path = _place(notebook)
    own_archive, own_path = _place(label)
    if label == notebook or archive != own_archive or not own_path.is_relative_to(path.parent):
        return None
    parts = own_path.relative_to(path.parent).parts
    if len(own_path.parts) == 1:  # the site has put names and numbers before the student's
        parts = (file_name(own_path.name),)
    name = PurePosixPath(*parts)
    importable = name.suffix == ".py" and all(part.isidentifier() for part in name.with_suffix("").parts)
    return str(name) if importable and len(str(name)) <= _MAX_NAME else None


def belongs(notebook: str, label: str) -> bool:
    """Return whether a file is the notebook or a module next to it."""
    return label == notebook or helper_name(notebook, label) is not None


def helper_files(candidates: Iterable[Candidate], notebook: str) -> dict[str, str]:
    """Return the modules next to a notebook, at most `MAX_FILES`: text by relative name.

    Args:
        candidates: All files of the student.
        notebook: The label of the notebook.
    """
    files: dict[str, str] = {}
    near = {one.label: one for one in candidates if belongs(notebook, one.label)}
    for label in near.keys() - superseded(list(near)):
        name, content = helper_name(notebook, label), near[label].content
        if name is not None and len(content) <= MAX_FILE_BYTES:
            files[name] = content.decode("utf-8", "replace")
    return dict(sorted(files.items())[:MAX_FILES])


def _place(label: str) -> tuple[str, PurePosixPath]:
    """The zip in which a file is, or "", and the path in it."""
    archive, separator, inner = label.partition(".zip: ")
    return (archive, PurePosixPath(inner)) if separator else ("", PurePosixPath(label))
