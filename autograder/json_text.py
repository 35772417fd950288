"""JSON text that is safe to store and to open, with any strings in it."""

from __future__ import annotations

import json
import re

# Legal in JSON, but able to confuse terminals, editors or UTF-8 writers.
_ESCAPED = re.compile(r"[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

_HALF = re.compile(r"[\ud800-\udfff]")  # of a surrogate pair; only a student's code can make one


def to_json(content: object, indent: int = 2) -> str:
    """Return indented JSON with control characters, marks of direction and half surrogate pairs as escapes."""
    text = json.dumps(content, ensure_ascii=False, indent=indent)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def to_json_column(content: object) -> str:
    """Return JSON text that SQLite can store: half of a surrogate pair becomes the text of its escape."""
    return _HALF.sub(lambda half: f"\\\\u{ord(half[0]):04x}", json.dumps(content, ensure_ascii=False))
