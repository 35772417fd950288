"""The bytes of the files that a student submitted, each read only when needed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator

from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.scan_folder import (
    MAX_FILES,
    MAX_MEMBERS,
    RENAMED,
    SUFFIXES,
    Document,
    is_ignored,
    suffix_of,
    too_many,
)
from autograder.intake.zip_reader import member_parts, open_archive, read_file, read_member


def contents_of(documents: Iterable[Document], max_bytes: int) -> Iterator[tuple[str, bytes | UnreadableSubmission]]:
    """Yield the notebooks and scripts of one student, also those in the student's zips, as label and bytes or error.

    Args:
        max_bytes: The largest file that is read.
    """
    for document in sorted(documents, key=lambda document: _reading_order(document.label)):
        try:
            data = bytes_of(document, max_bytes)
            if document.suffix == ".zip":
                yield from _unzipped(document.label, data, max_bytes)
            else:
                yield document.label, data
        except UnreadableSubmission as error:
            yield document.label, error


def _reading_order(label: str) -> int:
    """Notebooks are first, since one may say which assignment it answers; scripts may be a whole project."""
    order = (".ipynb", ".zip", ".py")
    return order.index(suffix_of(label)) if suffix_of(label) in order else len(order)


def bytes_of(document: Document, max_bytes: int) -> bytes:
    """Return the bytes of one file in a folder or zip.

    Args:
        max_bytes: The largest file that is read.

    Raises:
        UnreadableSubmission: It must not be opened, is too large, or cannot be read.
    """
    if document.problem:
        raise UnreadableSubmission(document.problem)
    if document.entry is None:
        return read_file(document.path, document.label, max_bytes)
    with open_archive(document.path, document.path.name) as archive:
        return read_member(archive, archive.infolist()[document.entry], document.label, max_bytes)


def _unzipped(label: str, data: bytes, max_bytes: int) -> Iterator[tuple[str, bytes | UnreadableSubmission]]:
    """Yield the notebooks and scripts in a student's zip; other files, such as Otter's log, are ignored."""
    if data.count(b"PK\x01\x02") > MAX_MEMBERS:  # before zipfile makes an object of each entry
        raise too_many(label, MAX_MEMBERS)
    with open_archive(io.BytesIO(data), label) as archive:
        members = _likely_members(archive, label)
        if not members:
            raise UnreadableSubmission(f"no notebook found in {label}. Put the .ipynb file into it.")
        for name, info in members:
            inner = f"{label}: {name}"
            try:
                if suffix_of(name) == ".zip":
                    text = "is a zip in a zip, which is not opened. Submit the notebook itself."
                    raise UnreadableSubmission(f"{inner} {text}")
                yield inner, read_member(archive, info, inner, max_bytes)
            except UnreadableSubmission as error:
                yield inner, error


def _likely_members(archive: zipfile.ZipFile, label: str) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return the members that may hold a notebook by name; other suffixes if there is nothing else."""
    named = [(parts, info) for info in archive.infolist() if (parts := member_parts(info))]
    listed = [("/".join(parts), info) for parts, info in named if not any(map(is_ignored, parts))]
    if len(listed) > MAX_FILES:
        raise too_many(label)
    usual = sorted(
        (member for member in listed if suffix_of(member[0]) in SUFFIXES),
        key=lambda member: _reading_order(member[0]),
    )
    return usual or [member for member in listed if suffix_of(member[0]) in RENAMED]
