"""JSON text that is safe to store and to open anywhere, whatever strings are in it."""

from __future__ import annotations

import json
import re

# Legal in JSON, but able to confuse terminals, editors or UTF-8 writers.
_ESCAPED = re.compile(r"[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def to_json(content: object, indent: int = 2) -> str:
    """JSON over several lines; control characters, marks of direction and half characters as escapes."""
    text = json.dumps(content, ensure_ascii=False, indent=indent)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
