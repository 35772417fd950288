"""PNG pictures of a submission: whether they are complete, and how many points they have, without decoding them."""

from __future__ import annotations

import base64
import struct
import zlib
from dataclasses import dataclass

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BOUNDS = struct.Struct(">I4s")  # length and kind of a chunk; its data and their CRC follow
_NEEDED = {b"IHDR", b"IDAT", b"IEND"}


@dataclass(frozen=True)
class Png:
    """A picture's size in points, as its header says."""

    width: int
    height: int

    @property
    def points(self) -> int:
        """How many points it has."""
        return self.width * self.height


def read_png(text: str) -> Png | None:
    """Read a picture in base64, which may have line breaks; None if it is not a complete PNG and nothing else."""
    try:
        data = base64.b64decode(text.replace("\n", ""), validate=True)
    except ValueError:
        return None
    kinds = _chunk_kinds(data)
    if kinds[:1] != [b"IHDR"] or kinds.count(b"IHDR") > 1 or kinds[-1] != b"IEND" or not set(kinds) >= _NEEDED:
        return None
    width, height = struct.unpack_from(">II", data, len(_SIGNATURE) + _BOUNDS.size)
    return Png(width, height) if width and height else None


def _chunk_kinds(data: bytes) -> list[bytes]:
    """Return the kinds of its chunks in order; none if one is damaged, or something follows the last one."""
    kinds: list[bytes] = []
    place = len(_SIGNATURE)
    if not data.startswith(_SIGNATURE):
        return []
    while place < len(data) and kinds[-1:] != [b"IEND"]:
        if place + _BOUNDS.size + 4 > len(data):
            return []
        length, kind = _BOUNDS.unpack_from(data, place)
        end = place + _BOUNDS.size + length
        if data[end : end + 4] != zlib.crc32(data[place + 4 : end]).to_bytes(4, "big"):
            return []
        if kind == b"IHDR" and length != 13:
            return []
        kinds.append(kind)
        place = end + 4
    return kinds if place == len(data) else []
