"""Names of submissions: one for each row, and one for each file that the grader writes."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

FILE_NAME_BYTES = 120
_HASH_DIGITS = 16
# What some system forbids in a file name, and what changes the direction of the text around it.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_HASHED = re.compile(rf"~[0-9a-f]{{{_HASH_DIGITS}}}\Z", re.IGNORECASE)


def unique_names(short: Sequence[str], full: Sequence[str]) -> list[str]:
    """Return unique names of submissions, which also differ if capitals don't count.

    Args:
        short: The preferred name of each, for example "kim".
        full: The relative file name of each, for example "kim.ipynb"; used if the short one is not unique.

    Returns:
        The names, in the same order. A number is added if the file names are equal as well.
    """
    wanted_by = Counter(_same(name) for name in short)
    taken: set[str] = set()
    names = []
    for preferred, file in zip(short, full, strict=True):
        base = preferred if wanted_by[_same(preferred)] == 1 else file
        name, number = base, 1
        while _same(name) in taken:
            number += 1
            name = f"{base} ({number})"
        taken.add(_same(name))
        names.append(name)
    return names


def safe_file_name(name: str) -> str:
    """Return a portable file name for a submission, without a suffix.

    It is the name itself if every system accepts it, else a cleaned one of at most 120 bytes of UTF-8 that ends in
    `~` and a hash of the name. Two names never give the same file.
    """
    clean = _FORBIDDEN.sub("_", name)
    # Leading dots hide a file, leading dashes look like an option, and Windows drops dots and spaces at the end.
    clean = re.sub(r"^[ .\-]+", lambda match: "_" * len(match[0]), clean).rstrip(" .")
    portable = clean and not _RESERVED.fullmatch(clean) and not _HASHED.search(clean)
    if portable and clean == name and len(clean.encode()) <= FILE_NAME_BYTES:
        return clean
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH_DIGITS]
    kept = clean.encode()[: FILE_NAME_BYTES - _HASH_DIGITS - 1].decode("utf-8", "ignore").rstrip(" .")
    return f"{kept if not _RESERVED.fullmatch(kept) else '_' + kept}~{digest}"


def _same(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
