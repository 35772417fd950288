"""Untrusted files and zip members as bytes: limited in size, never through a link, never onto the disk."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from autograder.intake.notebooks import UnreadableSubmission

# A bit of each zip member says that it is encrypted, another that its name is UTF-8.
_ENCRYPTED, _UTF8_NAME = 0x1, 0x800
# zipfile unpacks these piece by piece; a few kilobytes of bzip2 or LZMA can become gigabytes in one piece.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)
_MEGABYTE = 1024 * 1024
_SMALLER = {".ipynb": "Clear its outputs first.", ".zip": "Zip only the notebook.", ".py": "Keep only code in it."}


def read_file(path: Path, label: str, limit: int) -> bytes:
    """Read a regular file.

    Args:
        path: The file; a link as its last part is refused.
        limit: The largest size in bytes.

    Raises:
        UnreadableSubmission: It is not a regular file, larger than `limit`, or cannot be opened.
    """
    # Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(path, flags), "rb") as file:  # noqa: PTH123  # a descriptor, not a path
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableSubmission(f"{label} is not a regular file. Submit the notebook itself.")
            _refuse_large(status.st_size, label, limit)
            data = file.read(limit + 1)
    except OSError as error:
        step = "Check its permissions." if isinstance(error, PermissionError) else "Check that it is still there."
        raise UnreadableSubmission(f"{label} cannot be read ({error.strerror}). {step}") from None
    _refuse_large(len(data), label, limit)
    return data


def open_archive(source: Path | BinaryIO, label: str) -> zipfile.ZipFile:
    """Open a zip file.

    Raises:
        UnreadableSubmission: It is not a zip file, or a damaged one.
    """
    try:
        return zipfile.ZipFile(source)
    except UnicodeDecodeError:  # zipfile refuses the whole archive for one such name
        text = "is not a readable zip file: a name in it is not UTF-8, although the zip says so. Zip it again."
        raise UnreadableSubmission(f"{label} {text}") from None
    except _BROKEN as error:
        reason = getattr(error, "strerror", None) or "it is damaged, cut off, or something else under this name"
        raise UnreadableSubmission(f"{label} is not a readable zip file: {reason}. Make it again.") from None


def member_parts(info: zipfile.ZipInfo) -> tuple[str, ...]:
    """Return the folder names and file name of a member, without anything that leads out of the archive."""
    name = info.filename
    if not info.flag_bits & _UTF8_NAME:
        try:  # macOS writes UTF-8 and doesn't say so; zipfile has then read it as cp437
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return tuple(part for part in name.replace("\\", "/").split("/") if part not in ("", ".", ".."))


def zip_name_warning(info: zipfile.ZipInfo) -> str:
    """Return a remark on an unusual name of a member, or ""."""
    name, read_as = info.filename.replace("\\", "/"), "/".join(member_parts(info))
    if name.startswith("/") or name[1:3] == ":/" or ".." in name.split("/"):
        return f"{name} leads out of the zip; it is read as {read_as}."
    if not info.flag_bits & _UTF8_NAME and not name.isascii() and name.strip("/") == read_as:
        return f"{name}: the zip doesn't say which encoding this name has, so it may look wrong."
    return ""


def read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, label: str, limit: int) -> bytes:
    """Unpack one member in memory.

    Args:
        limit: The largest size in bytes; the size that the member states is not trusted.

    Raises:
        UnreadableSubmission: It is encrypted, a link, damaged, larger than `limit`, or in an unusual compression.
    """
    if info.flag_bits & _ENCRYPTED:
        raise UnreadableSubmission(f"{label} is protected by a password. Zip it again without one.")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise UnreadableSubmission(f"{label} is a link, not a file. Submit the notebook itself.")
    if info.compress_type not in _METHODS:
        raise UnreadableSubmission(f"{label} is compressed by a method that is not read here. Zip it the usual way.")
    _refuse_large(info.file_size, label, limit)
    try:
        with archive.open(info) as member:
            data = member.read(limit + 1)
    except _BROKEN:
        raise UnreadableSubmission(f"{label} is damaged inside the zip file. Zip it again.") from None
    _refuse_large(len(data), label, limit)
    return data


def _refuse_large(size: int, label: str, limit: int) -> None:
    if size > limit:
        megabytes, most = size / _MEGABYTE, limit / _MEGABYTE
        step = _SMALLER.get(PurePosixPath(label).suffix.lower(), "Submit only the notebook.")
        raise UnreadableSubmission(f"{label} is too large ({megabytes:.1f} MB; at most {most:g} MB). {step}")
