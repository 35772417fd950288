"""Untrusted text for a student's page: without control characters, and never longer than a page can bear."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from autograder.text import one_line
from shared.student.comparison import Comparison, Curve, Display

MAX_NAME, MAX_SENTENCE, MAX_LINE = 120, 400, 600
MAX_CELL, MAX_ROWS, MAX_COLUMNS = 120, 40, 16
MAX_LINES, MAX_CURVES, MAX_POINTS = 12, 12, 1000
SHORTENED = " … (shortened)"
_NOT_XML = re.compile("[\ufffe\uffff\u200e\u200f\u061c]")


def short_text(text: str, most: int = MAX_LINE) -> str:
    """Return text as one line of at most so many characters, with a note where something was cut off."""
    line = _NOT_XML.sub("", one_line(text[: 4 * most])).strip()
    if len(line) <= most and len(text) <= 4 * most:
        return line
    return line[:most].rstrip() + SHORTENED


def short_lines(text: str) -> tuple[str, ...]:
    """Return a message as its lines, empty ones left out, with a note where some were cut off."""
    kept = text[: 4 * MAX_LINE * MAX_LINES]
    lines = [line for line in map(short_text, kept.splitlines()) if line]
    if len(lines) <= MAX_LINES and len(kept) == len(text):
        return tuple(lines)
    return (*lines[:MAX_LINES], SHORTENED.strip())


def short_comparison(comparison: Comparison) -> Comparison:
    """Return a comparison that any page can show: with short cells, few rows and finite points."""
    return Comparison(
        short_text(comparison.where),
        _short_display(comparison.expected),
        _short_display(comparison.actual),
        short_text(comparison.next_step),
    )


def _short_display(display: Display) -> Display:
    rows = tuple(
        tuple(short_text(cell, MAX_CELL if display.kind == "table" else MAX_LINE) for cell in row[:MAX_COLUMNS])
        for row in display.rows[:MAX_ROWS]
    )
    cut = len(display.rows) > MAX_ROWS or any(len(row) > MAX_COLUMNS for row in display.rows)
    note = short_text(display.note) + (SHORTENED if cut else "")
    curves = tuple(_finite(curve) for curve in display.curves[:MAX_CURVES])
    return replace(display, rows=rows, note=note.strip(), curves=curves)


def _finite(curve: Curve) -> Curve:
    points = [(x, y) for x, y in zip(curve.x, curve.y, strict=False) if math.isfinite(x) and math.isfinite(y)]
    step = -(-len(points) // MAX_POINTS) or 1
    x, y = zip(*points[::step], strict=True) if points else ((), ())
    return Curve(short_text(curve.label, MAX_CELL), tuple(x), tuple(y))
