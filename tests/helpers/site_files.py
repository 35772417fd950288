"""Downloads of course sites as the tests make them by hand: small zips, and notebooks to put into them."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

from autograder.config import Limits
from autograder.submissions.find import Intake, Submission, find_submissions, read_cells


def ipynb(source: str = "x = 1", assignment: str = "") -> str:
    """A notebook of one cell, as JSON."""
    metadata = {"kit": {"assignment": assignment}} if assignment else {}
    cell: dict[str, object] = {"cell_type": "code", "source": source, "metadata": {}}
    return json.dumps({"cells": [cell], "metadata": metadata, "nbformat": 4, "nbformat_minor": 5})


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    """A zip with these members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def put_zip(path: Path, members: Mapping[str, str | bytes]) -> Path:
    """Write a zip with these members."""
    path.write_bytes(zipped(members))
    return path


def put_folder(folder: Path, members: Mapping[str, str | bytes]) -> Path:
    """Write a folder with these files."""
    for name, content in members.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def found(source: Path) -> Intake:
    """What the intake makes of a folder, zip or file."""
    return find_submissions(source, "boston", Limits(notebook_mb=1))


def by_name(source: Path) -> dict[str, Submission]:
    """The submissions of a folder, zip or file by their names."""
    return {submission.name: submission for submission in found(source).submissions}


def code_of(submission: Submission) -> str:
    """The first cell of the notebook that would be graded."""
    return read_cells(submission, {"boston": ["f", "g"]}).cells[0].source
