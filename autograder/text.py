"""Untrusted text and numbers, formatted for people, and JSON that is safe to store and to open anywhere."""

from __future__ import annotations

import json
import re
import textwrap

_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # colours and cursor movements
    r"|\x1b[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)?"  # window titles, links and other strings
    r"|\x1b[ -/]*[0-~]?"
    r"|\x9b[0-?]*[ -/]*[@-~]"
)
_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
# Other control characters, and the marks that change the direction of the text after them.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")  # half a character; only a student's code can make one
# Legal in JSON, but able to confuse terminals, editors or UTF-8 writers.
_UNSAFE_IN_JSON = re.compile(r"[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def one_line(text: str) -> str:
    """Return untrusted text without line breaks, control characters, terminal codes and marks of direction."""
    text = _BREAKS.sub(" ", _ESCAPES.sub("", text))
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", text))


def without_surrogates(text: str) -> str:
    """Text without halves of characters (lone surrogates), which JSON can spell and UTF-8 can't."""
    return _SURROGATES.sub("\ufffd", text)


def number(value: float) -> str:
    """Return a number with at most two decimals and without trailing zeros."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def fitted(line: str, width: int) -> str:
    """Return a line of parts with " · " between them, broken between the parts if it is too wide."""
    parts = [line] if len(line) <= width else line.split(" · ")
    return "\n".join(textwrap.fill(part, width, subsequent_indent="  ") for part in parts)


def to_json(content: object, indent: int = 2) -> str:
    """Return JSON over several lines; control characters, marks of direction and half characters are escaped."""
    text = json.dumps(content, ensure_ascii=False, indent=indent)
    return _UNSAFE_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def to_json_column(content: object) -> str:
    """Return JSON text as SQLite can hold it: half of a surrogate pair becomes the text of its escape."""
    return _SURROGATES.sub(lambda half: f"\\\\u{ord(half[0]):04x}", json.dumps(content, ensure_ascii=False))
