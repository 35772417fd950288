"""The bytes of the files that a student submitted, each read only when needed."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator

from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.scan_folder import MAX_FILES, RENAMED, SUFFIXES, Document, is_ignored, suffix_of
from autograder.intake.zip_reader import member_parts, open_archive, read_file, read_member


def contents_of(documents: Iterable[Document], max_bytes: int) -> Iterator[tuple[str, bytes | UnreadableSubmission]]:
    """Yield the notebooks and scripts of one student, also those in the student's zips, as label and bytes or error.

    Args:
        max_bytes: The largest file that is read.
    """
    for document in documents:
        try:
            data = bytes_of(document, max_bytes)
            if document.suffix == ".zip":
                yield from _unzipped(document.label, data, max_bytes)
            else:
                yield document.label, data
        except UnreadableSubmission as error:
            yield document.label, error


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
    if data.count(b"PK\x01\x02") > MAX_FILES:  # before zipfile makes an object of each entry
        raise UnreadableSubmission(f"{label} holds more than {MAX_FILES:,} files. Submit only the notebook.")
    with open_archive(io.BytesIO(data), label) as archive:
        members = _likely_members(archive)
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


def _likely_members(archive: zipfile.ZipFile) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return the members that may hold a notebook by name; zips last, other suffixes if there is nothing else."""
    named = [(parts, info) for info in archive.infolist() if (parts := member_parts(info))]
    listed = [("/".join(parts), info) for parts, info in named if not any(map(is_ignored, parts))]
    usual = sorted(
        (member for member in listed if suffix_of(member[0]) in SUFFIXES),
        key=lambda member: suffix_of(member[0]) == ".zip",
    )
    return usual or [member for member in listed if suffix_of(member[0]) in RENAMED]
