"""Zips with a name that is marked as UTF-8 and is none: `zipfile` would refuse all of the zip for this one name."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator, Mapping
from typing import BinaryIO

_END = b"PK\x05\x06"
_END_SIZE, _MOST_COMMENT = 22, 65_535
_ENTRY = b"PK\x01\x02"
_ENTRY_SIZE = 46
# Where an entry of the directory, and the member itself, say that the name is UTF-8; zipfile looks at both.
_UTF8_BYTE, _UTF8_BYTE_OF_MEMBER, _UTF8_BIT = 9, 7, 0x08


class _Patched(io.RawIOBase):
    """A file with some bytes read as others."""

    def __init__(self, file: BinaryIO, patches: Mapping[int, int]) -> None:
        self._file = file
        self._patches = patches

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # a Buffer from Python 3.12
        at = self._file.tell()
        data = bytearray(self._file.read(len(buffer)))
        for place, byte in self._patches.items():
            if at <= place < at + len(data):
                data[place - at] = byte
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._file.close()
        super().close()


def with_readable_names(file: BinaryIO) -> BinaryIO:
    """The same zip with broken names taken for names in no known encoding.

    Args:
        file: The zip file, open; closed with what comes back.

    Returns:
        A file that `zipfile` can open.

    Raises:
        ValueError: Its directory is damaged, or no name is to blame.
    """
    patches = dict(_patches(file))
    if not patches:
        raise ValueError("no name is to blame")
    file.seek(0)
    return io.BufferedReader(_Patched(file, patches))


def _patches(file: BinaryIO) -> Iterator[tuple[int, int]]:
    """Place and value of each byte that has to be read differently."""
    length = file.seek(0, io.SEEK_END)
    file.seek(max(0, length - _END_SIZE - _MOST_COMMENT))
    tail = file.read()
    end = tail.rfind(_END)
    if end < 0 or len(tail) < end + _END_SIZE:
        raise ValueError("the directory's end is missing")
    size, said_begin = struct.unpack_from("<LL", tail, end + 12)
    begin = length - len(tail) + end - size
    if begin < 0:
        raise ValueError("the directory is cut off")
    file.seek(begin)
    directory, at = file.read(size), 0
    while directory[at : at + 4] == _ENTRY and at + _ENTRY_SIZE <= size:
        flags = directory[at + _UTF8_BYTE]
        name_length, extra_length, comment_length = struct.unpack_from("<HHH", directory, at + 28)
        name = directory[at + _ENTRY_SIZE : at + _ENTRY_SIZE + name_length]
        if flags & _UTF8_BIT and not _is_utf8(name):
            yield begin + at + _UTF8_BYTE, flags & ~_UTF8_BIT
            (member,) = struct.unpack_from("<L", directory, at + 42)
            yield begin - said_begin + member + _UTF8_BYTE_OF_MEMBER, flags & ~_UTF8_BIT
        at += _ENTRY_SIZE + name_length + extra_length + comment_length


def _is_utf8(name: bytes) -> bool:
    try:
        name.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
