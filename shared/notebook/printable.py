"""Untrusted text in a form in which it can be shown."""

from __future__ import annotations

import unicodedata

MESSAGE_LINES = 12
MESSAGE_CHARACTERS = 700
WHOLE_MESSAGE = 10_000
CELL_CHARACTERS = 60
_SHOWN_ANYWAY = "\n\t"
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")  # control characters, marks that turn direction, half characters


def printable(text: str) -> str:
    """Return a text in which characters that are not seen are spelled out."""
    return "".join(_spelled(character) for character in text)


def clipped(text: str, characters: int = MESSAGE_CHARACTERS, lines: int = MESSAGE_LINES) -> str:
    """Return the beginning of a printable text, with a sign where something is left out."""
    kept = "\n".join(text.split("\n", lines)[:lines])[:characters]
    return text if kept == text else f"{kept.rstrip()} …"


def shown_cell(text: str) -> str:
    """Return a cell of a comparison in one short line."""
    return clipped(printable(" ".join(text[: 2 * CELL_CHARACTERS].split())), CELL_CHARACTERS, 1)


def _spelled(character: str) -> str:
    if character in _SHOWN_ANYWAY or unicodedata.category(character) not in _UNSEEN:
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
