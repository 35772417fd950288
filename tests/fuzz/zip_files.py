"""Zip files that no usual program makes: odd names, wrong sizes, links, bombs, zips in zips, damaged directories."""

from __future__ import annotations

import io
import re
import struct
import warnings
import zipfile
from collections.abc import Mapping

from hypothesis import strategies as st

from .damage import damaged, mostly

_SYMLINK = 0o120777 << 16
_NAMES = (
    *("", "/", "../../outside.ipynb", "/etc/boston.ipynb", "C:\\boston.ipynb"),
    *("a/b/c/d/e/boston.ipynb", ".ipynb", "boston.ipynb/", "boston.ipynb/boston.ipynb", "boston.IPYNB"),
    *("nul.ipynb", "=1+1.ipynb", "\u202egnp.ipynb", "b" * 300 + ".ipynb", "__MACOSX/._boston.ipynb"),
    *("tests/boston.ipynb", "\x1b[31mred.ipynb", "boston\n.ipynb"),
)
_METHODS = mostly(
    st.just(zipfile.ZIP_DEFLATED), st.sampled_from((zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA))
)
_TOO_LARGE = 2**20 + 1  # bytes, for a limit of 1 MiB; packed it is small
_ENTRY = struct.Struct("<4s6H3L5H2L")  # one entry of a zip's directory, without its name


def zipped(members: Mapping[str, bytes]) -> bytes:
    """Return a well-formed zip."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in members.items():  # each dated 1980, so that equal contents give equal bytes
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return file.getvalue()


@st.composite
def odd_zip(draw: st.DrawFn, members: Mapping[str, bytes]) -> bytes:
    """Draw a zip of these members with one or more things wrong."""
    file = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(file, "w") as archive:
        warnings.simplefilter("ignore")  # a name may occur twice
        for name, data in members.items():
            archive.writestr(*_odd_member(draw, name, data), draw(_METHODS))
    data = draw(st.sampled_from((_with_wrong_field, _with_wrong_member)))(draw, file.getvalue())
    if draw(st.integers(1, 5)) == 5:
        data = zipped({"inner.zip": data, "boston.ipynb": b"{}"})
    return draw(mostly(st.just(data), damaged(st.just(data))))


def _odd_member(draw: st.DrawFn, name: str, data: bytes) -> tuple[zipfile.ZipInfo, bytes]:
    info = zipfile.ZipInfo("x")
    info.filename = draw(mostly(st.just(name), st.sampled_from(_NAMES), 3))
    way = draw(st.sampled_from(("as it is", "as it is", "a link", "too large", "damaged")))
    if way == "a link":
        info.external_attr = _SYMLINK
        data = b"/etc/passwd"
    elif way == "too large":
        data = bytes(_TOO_LARGE)
    elif way == "damaged":
        data = draw(damaged(st.just(data)))
    return info, data


def _with_wrong_member(draw: st.DrawFn, data: bytes) -> bytes:
    """Overwrite a few bytes of the members, so that the directory still fits."""
    noise = draw(st.binary(min_size=4, max_size=16))
    place = draw(st.integers(30, data.index(b"PK\x01\x02")))  # after the first member's fixed fields
    return data[:place] + noise + data[place + len(noise) :]


def _with_wrong_field(draw: st.DrawFn, data: bytes) -> bytes:
    """Change one number in one entry of the directory: flags, method, sizes, places, attributes, lengths."""
    places = [found.start() for found in re.finditer(b"PK\x01\x02", data)]
    place = draw(st.sampled_from([place for place in places if place + _ENTRY.size <= len(data)]))
    fields = list(_ENTRY.unpack_from(data, place))
    index = draw(st.integers(1, len(fields) - 1))
    largest = 0xFFFF if index <= 6 or 10 <= index <= 14 else 0xFFFFFFFF
    fields[index] = draw(st.sampled_from((0, 1, 8, 12, 14, 99, largest // 2, largest)) | st.integers(0, largest))
    return data[:place] + _ENTRY.pack(*fields) + data[place + _ENTRY.size :]
