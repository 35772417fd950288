"""Writes zips that have the same bytes for the same content, a manifest, and no secrets."""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.files import atomic_write_bytes
from autograder.judge.run_checks import load_checks
from autograder.otter.source_notebook import cells_of
from autograder.paths import ROOT

MANIFEST = "manifest.json"
EXECUTABLE = frozenset({"setup.sh", "run_autograder"})
_EARLIEST = (1980, 1, 1, 0, 0, 0)  # the earliest date in a zip
_LEFT_BY_RUNNING = ("__pycache__", ".ipynb_checkpoints", ".OTTER_LOG")
_DISTINCTIVE = 24  # characters; shorter lines ("return model") occur in any program
_FINDINGS_SHOWN = 20


class LeakError(Exception):
    """A zip has content that its readers must not see, so it is not written; the message lists it."""


class ProofError(Exception):
    """A zip does not grade correctly, so it is not written; the message says what it did."""


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder by their path in it, without caches."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not set(path.relative_to(folder).parts) & set(_LEFT_BY_RUNNING)
    }


def manifest_of(files: Mapping[str, bytes], **facts: str) -> bytes:
    """Return a list of the files with their SHA-256, and a SHA-256 of that list.

    Args:
        facts: Further entries.
    """
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}
    whole = hashlib.sha256(json.dumps(hashes, sort_keys=True).encode()).hexdigest()
    return (json.dumps({**facts, "sha256": whole, "files": hashes}, indent=1) + "\n").encode()


def write_zip(files: Mapping[str, bytes], path: Path) -> None:
    """Write a zip atomically, sorted, with fixed dates and modes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            info = zipfile.ZipInfo(name, _EARLIEST)
            info.external_attr = (0o755 if name.rsplit("/", 1)[-1] in EXECUTABLE else 0o644) << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    atomic_write_bytes(path, buffer.getvalue())


def secrets_in(files: Mapping[str, bytes], assignment: str, for_students: bool) -> list[str]:
    """Return the content of a zip that its readers must not see.

    Args:
        for_students: Whether students read it; else a grader, who may have the hidden checks but no solutions.

    Returns:
        One line for each finding; empty if there is none.
    """
    texts = {name: _text(name, content) for name, content in files.items()}
    public = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "shared").rglob("*.py")))
    blocks = [block for cell in cells_of(assignment) for block in cell.answers]
    answers = _distinctive_lines("\n".join(blocks), public)
    found = [f"{name} is part of the solutions" for name in files if "solutions" in name.split("/")]
    for name, text in texts.items():
        lines = {line.strip() for line in text.splitlines()}
        found += [f"{name} has a line of the solution: {line}" for line in sorted(answers & lines)]
    if not for_students:
        return found
    for name in files:
        if re.search(r"autograder|solution|hidden|grading\.yml|thresholds", name):
            found.append(f"{name} has the name of a secret file")
    content = "\n".join(texts.values())
    hidden = [info.name for info in load_checks(assignment) if info.hidden and info.name in content]
    return found + [f"it names the hidden check {name}" for name in hidden]


def refuse_secrets(files: Mapping[str, bytes], assignment: str, for_students: bool) -> None:
    """Raise if a zip has content that its readers must not see.

    Args:
        for_students: As for `secrets_in`.

    Raises:
        LeakError: It has.
    """
    findings = secrets_in(files, assignment, for_students)
    if findings:
        raise LeakError(
            "the zip has content that its readers must not see:\n" + "\n".join(findings[:_FINDINGS_SHOWN])
        )


def _distinctive_lines(code: str, elsewhere: str) -> set[str]:
    lines = {line.strip() for line in code.splitlines()}
    return {line for line in lines if len(line) >= _DISTINCTIVE and line not in elsewhere}


def _text(name: str, content: bytes) -> str:
    """A member as text; for a notebook, its cells without JSON escapes."""
    text = content.decode("utf-8", "replace")
    if not name.endswith(".ipynb"):
        return text
    return "\n".join(_cells(json.loads(text)))


def _cells(notebook: Mapping[str, object]) -> Iterator[str]:
    cells = notebook["cells"]
    assert isinstance(cells, list)
    for cell in cells:
        yield "".join(cell["source"])
