"""The bytes of the files that a student handed in, each read only when it is asked for."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

from autograder.intake.notebooks import UnreadableSubmission
from autograder.intake.scan_folder import MAX_FILES, SUFFIXES, Document, is_ignored, suffix_of
from autograder.intake.zip_reader import member_parts, open_archive, read_file, read_member


def contents_of(documents: Iterable[Document], max_bytes: int) -> Iterator[tuple[str, bytes | UnreadableSubmission]]:
    """Read the notebooks and scripts of one student, also those in a zip of the student's own.

    Args:
        documents: The student's files.
        max_bytes: The largest file that is read.

    Yields:
        The label of each file, with its bytes or why there are none.
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
    """Read one file, wherever it lies.

    Args:
        max_bytes: The most that is read.

    Returns:
        Its bytes.

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
    """The notebooks and scripts of a student's own zip; what else is in it, Otter's log too, is left alone."""
    if data.count(b"PK\x01\x02") > MAX_FILES:  # before zipfile makes an object of each entry
        raise UnreadableSubmission(f"{label} holds more than {MAX_FILES:,} files. Submit only the notebook.")
    found, packed_twice = False, []
    with open_archive(io.BytesIO(data), label) as archive:
        for info in archive.infolist():
            parts = member_parts(info)
            if not parts or any(is_ignored(part) for part in parts) or suffix_of(parts[-1]) not in SUFFIXES:
                continue
            inner = f"{label}: {'/'.join(parts)}"
            if suffix_of(inner) == ".zip":
                packed_twice.append(inner)
                continue
            found = True
            try:
                yield inner, read_member(archive, info, inner, max_bytes)
            except UnreadableSubmission as error:
                yield inner, error
    if not found:
        raise UnreadableSubmission(f"no notebook found in {label}. Put the .ipynb file into it.")
    for inner in packed_twice:
        yield (
            inner,
            UnreadableSubmission(f"{inner} is a zip in a zip, which is not opened. Submit the notebook itself."),
        )
