"""Comparisons for pages: what a check expected next to what it got, cut to a size that a reader takes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

import numpy as np
import numpy.typing as npt

from shared.student.comparison import Comparison, Curve, Display, text_display
from shared.student.protocol import Array

MAX_ROWS, MAX_COLUMNS = 6, 8
MAX_POINTS, MAX_CURVES = 500, 8
LABEL_CHARS = 60
CELL_CHARS = 12


def compare_texts(where: str, expected: str, actual: str, next_step: str = "") -> Comparison:
    """Return two short texts side by side."""
    return Comparison(where, text_display(expected), text_display(actual), next_step)


def compare_lists(where: str, expected: Sequence[str], actual: Sequence[str], next_step: str = "") -> Comparison:
    """Return two lists side by side, for example one entry per layer; entries that differ are marked."""
    length = max(len(expected), len(actual))
    left, right = ([*entries, *["–"] * (length - len(entries))] for entries in (expected, actual))
    differing = [row for row in range(length) if left[row] != right[row]]
    marked = tuple((row, 0) for row in differing)
    one, other = (Display("list", tuple((entry,) for entry in entries), marked) for entries in (left, right))
    return Comparison(where, one, other, next_step)


def compare_arrays(where: str, expected: Array, actual: Array, differs: Array, next_step: str = "") -> Comparison:
    """Return a part of two arrays of equal shape side by side: the one around the first cell that differs.

    Args:
        where: What is compared.
        expected: Any shape; of more than two axes, the last two are shown where the first difference is.
        actual: The same shape.
        differs: bool, the same shape; at least one is True.
    """
    first = tuple(int(index) for index in np.argwhere(differs)[0])
    lead = first[:-2]
    tables = [np.atleast_2d(array[lead]) for array in (expected, actual, differs)]
    row, column = (0, 0, *first)[-2:]
    rows, columns = _window(row, tables[0].shape[0], MAX_ROWS), _window(column, tables[0].shape[1], MAX_COLUMNS)
    parts = [table[rows, columns] for table in tables]
    marked = tuple((int(i), int(j)) for i, j in np.argwhere(parts[2]))
    note = _note(lead, rows, columns, tables[0].shape)
    one, other = (Display("table", _cells(part), marked, note) for part in parts[:2])
    return Comparison(where, one, other, next_step)


def compare_curves(
    where: str, expected: Mapping[str, npt.ArrayLike], actual: Mapping[str, npt.ArrayLike], next_step: str = ""
) -> Comparison:
    """Return two sets of curves side by side, each drawn over 1, 2, 3 …"""
    return Comparison(where, curves_display(expected), curves_display(actual), next_step)


def curves_display(curves: Mapping[str, npt.ArrayLike]) -> Display:
    """Return the first 8 curves over 1, 2, 3 …; values that are not finite are left out, and all after the 500th."""
    shown = islice(curves.items(), MAX_CURVES)
    return Display("curves", curves=tuple(_curve(label[:LABEL_CHARS], values) for label, values in shown))


def _curve(label: str, values: npt.ArrayLike) -> Curve:
    numbers = np.asarray(values, np.float64).reshape(-1)[:MAX_POINTS]
    finite = np.flatnonzero(np.isfinite(numbers))
    return Curve(label, tuple((finite + 1.0).tolist()), tuple(numbers[finite].tolist()))


def _window(index: int, length: int, size: int) -> slice:
    start = max(0, min(index - size // 2, length - size))
    return slice(start, min(length, start + size))


def _cells(part: Array) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(_cell(value) for value in row) for row in part)


def _cell(value: object) -> str:
    text = f"{value:.6g}" if isinstance(value, float | np.floating) else str(value)
    return text if len(text) <= CELL_CHARS else f"{text[: CELL_CHARS - 1]}…"


def _note(lead: tuple[int, ...], rows: slice, columns: slice, shape: tuple[int, ...]) -> str:
    parts = [f"at {list(lead)}"] if lead else []
    for name, part, length in zip(("rows", "columns"), (rows, columns), shape, strict=True):
        if part.stop - part.start < length:
            parts.append(f"{name} {part.start} to {part.stop - 1} of {length}")
    return ", ".join(parts)
