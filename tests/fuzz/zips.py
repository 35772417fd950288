"""Zip files that no honest program makes: odd names, lying sizes, links, bombs, zips in zips, damaged directories."""

from __future__ import annotations

import io
import re
import struct
import warnings
import zipfile
from collections.abc import Mapping
from random import Random

from .mutations import damaged

_SYMLINK = 0o120777 << 16
_NAMES = (
    "",
    "/",
    "../../outside.ipynb",
    "/etc/boston.ipynb",
    "C:\\boston.ipynb",
    "a/b/c/d/e/boston.ipynb",
    ".ipynb",
    "boston.ipynb/",
    "boston.ipynb/boston.ipynb",
    "boston.IPYNB",
    "nul.ipynb",
    "=1+1.ipynb",
    "\u202egnp.ipynb",
    "b" * 300 + ".ipynb",
    "__MACOSX/._boston.ipynb",
    "tests/boston.ipynb",
    "\x1b[31mred.ipynb",
    "boston\n.ipynb",
)
_METHODS = (zipfile.ZIP_STORED, *(zipfile.ZIP_DEFLATED,) * 6, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
TOO_LARGE = 2**20 + 1  # bytes, for a limit of 1 MiB; packed it is small
_ENTRY = struct.Struct("<4s6H3L5H2L")  # one entry of a zip's directory, without its name


def zipped(members: Mapping[str, bytes]) -> bytes:
    """A well-formed zip."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data)  # of 1980, so that equal contents give equal bytes
    return file.getvalue()


def odd_zip(members: Mapping[str, bytes], random: Random) -> bytes:
    """A zip with one or more things wrong.

    Args:
        members: What an honest zip would hold.
        random: Where all choices come from.

    Returns:
        Its bytes.
    """
    file = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(file, "w") as archive:
        warnings.simplefilter("ignore")  # names that stand twice are meant
        for name, data in members.items():
            archive.writestr(*_odd_member(name, data, random), random.choice(_METHODS))
    data = file.getvalue()
    if random.random() < 0.5:
        data = _lying(data, random)
    if random.random() < 0.2:
        data = zipped({"inner.zip": data, "boston.ipynb": b"{}"})
    return damaged(data, random) if random.random() < 0.4 else data


def _odd_member(name: str, data: bytes, random: Random) -> tuple[zipfile.ZipInfo, bytes]:
    info = zipfile.ZipInfo("x")
    info.filename = random.choice(_NAMES) if random.random() < 0.4 else name
    way = random.randrange(6)
    if way == 0:
        info.external_attr = _SYMLINK
        data = b"/etc/passwd"
    elif way == 1:
        data = damaged(data, random)
    elif way == 2:
        data = bytes(TOO_LARGE)
    return info, data


def _lying(data: bytes, random: Random) -> bytes:
    """One number in one entry of the directory changed: flags, method, sizes, places, attributes, lengths."""
    entries = [found.start() for found in re.finditer(b"PK\x01\x02", data)]
    entries = [place for place in entries if place + _ENTRY.size <= len(data)]
    if not entries:
        return data
    place = random.choice(entries)
    fields = list(_ENTRY.unpack_from(data, place))
    index = random.randrange(1, len(fields))
    most = 0xFFFF if index <= 6 or 10 <= index <= 14 else 0xFFFFFFFF
    fields[index] = random.choice((0, 1, 8, 99, most, most // 2, random.randint(0, most)))
    return data[:place] + _ENTRY.pack(*fields) + data[place + _ENTRY.size :]
