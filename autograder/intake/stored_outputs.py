"""The text that a submission's cells showed when it was saved. The student could write anything there."""

from __future__ import annotations

from typing import Any

from autograder.text import without_surrogates

OUTPUT_CHARACTERS = 20_000  # of one cell; more is cut off
_LONGEST_LIST = 2_000  # outputs of one cell that are looked at


def stored_text(raw_cell: Any) -> str:
    """Return what a cell of an .ipynb file printed and displayed as plain text, without errors and pictures.

    Args:
        raw_cell: The cell as JSON, of nbformat 2, 3 or 4.
    """
    outputs = raw_cell.get("outputs") if isinstance(raw_cell, dict) else None
    parts: list[str] = []
    size = 0
    for output in outputs[:_LONGEST_LIST] if isinstance(outputs, list) else []:
        text = _text_of(output)
        parts.append(text)
        size += len(text)
        if size > OUTPUT_CHARACTERS:
            break
    return without_surrogates("\n".join(filter(None, parts))[:OUTPUT_CHARACTERS])


def _text_of(output: Any) -> str:
    if not isinstance(output, dict) or output.get("output_type") in ("error", "pyerr"):
        return ""
    data = output.get("data")
    text = data.get("text/plain") if isinstance(data, dict) else output.get("text")
    if isinstance(text, list):
        text = "".join(line for line in text[:OUTPUT_CHARACTERS] if isinstance(line, str))
    return text if isinstance(text, str) else ""
