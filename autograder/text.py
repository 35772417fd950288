"""Untrusted text and numbers in the form in which people see them."""

from __future__ import annotations

import re
import textwrap

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # colours and cursor movements
    r"|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?"  # window titles, links and other strings
    r"|\x1b[ -/]*[0-~]?"
    r"|\x9b[0-?]*[ -/]*[@-~]"
)
_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
# Other control characters, and the marks that turn the direction of the text after them.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")


def one_line(text: str) -> str:
    """Untrusted text without line breaks, control characters, terminal codes and marks that turn its direction."""
    text = _BREAKS.sub(" ", _ESCAPES.sub("", text))
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", text))


def without_surrogates(text: str) -> str:
    """Text without halves of characters (lone surrogates), which JSON can spell and UTF-8 can't."""
    return _SURROGATES.sub("\ufffd", text)


def number(value: float) -> str:
    """A number with at most two decimals and no zeros at its end."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def fitted(line: str, width: int) -> str:
    """Return a line that consists of parts with " · " between them, broken between these where it is too wide."""
    parts = [line] if len(line) <= width else line.split(" · ")
    return "\n".join(textwrap.fill(part, width, subsequent_indent="  ") for part in parts)
