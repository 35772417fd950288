"""Names of submissions: one for each row, and one for each file that the grader writes."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

FILE_NAME_BYTES = 120
_HASH_DIGITS = 16
_MARK_DIGITS = 6
# What some system forbids in a file name, and what changes the direction of the text around it.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_HASHED = re.compile(rf"~[0-9a-f]{{{_HASH_DIGITS}}}\Z", re.IGNORECASE)


def unique_names(short: Sequence[str], full: Sequence[str]) -> list[str]:
    """Return unique names of submissions, which also differ if capitals and blanks don't count.

    Of names that people or systems may confuse, such as "kim" and "kim ", one stays as it is, and the others get a
    mark that depends on nothing but the name: "kim (5ec0d8)".

    Args:
        short: The preferred name of each, for example "kim".
        full: The relative file name of each, for example "kim.ipynb"; used if the short one is not unique.

    Returns:
        The names, in the same order. A number is added if the file names are equal as well.
    """
    wanted_by = Counter(map(confusable, short))
    bases = [
        preferred if wanted_by[confusable(preferred)] == 1 else file
        for preferred, file in zip(short, full, strict=True)
    ]
    alike: dict[str, set[str]] = {}
    for base in bases:
        alike.setdefault(confusable(base), set()).add(base)
    kept = {min(names, key=lambda name: (name != _tidy(name), name)) for names in alike.values()}
    taken: set[str] = set()
    names = []
    for base in bases:
        marked = base if base in kept else f"{_tidy(base)} ({_digest(base)[:_MARK_DIGITS]})"
        name, number = marked, 1
        while confusable(name) in taken:
            number += 1
            name = f"{marked} ({number})"
        taken.add(confusable(name))
        names.append(name)
    return names


def confusable(name: str) -> str:
    """Return what names have in common that differ only in capitals, blanks and ways to write the same character."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", _tidy(name)).casefold())


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
    digest = _digest(name)[:_HASH_DIGITS]
    kept = clean.encode()[: FILE_NAME_BYTES - _HASH_DIGITS - 1].decode("utf-8", "ignore").rstrip(" .")
    return f"{kept if not _RESERVED.fullmatch(kept) else '_' + kept}~{digest}"


def _tidy(name: str) -> str:
    return " ".join(name.split())


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
