"""What a check expected and what an answer gave, side by side, as data that every page can draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Curve:
    """A drawn line: its label and its points, NaN left out."""

    label: str
    x: tuple[float, ...]
    y: tuple[float, ...]


@dataclass(frozen=True)
class Display:
    """One side of a comparison.

    Args:
        kind: "text" has one cell; "table" is a small array; "list" has one row per entry, for example per layer;
            "curves" is drawn and has no rows.
        rows: The cells, each in a short text.
        marked: Row and column of each cell that differs from the other side.
        note: What the cells leave out, for example "rows 1 to 8 of 25".
        curves: For "curves".
    """

    kind: Literal["text", "table", "list", "curves"]
    rows: tuple[tuple[str, ...], ...] = ()
    marked: tuple[tuple[int, int], ...] = ()
    note: str = ""
    curves: tuple[Curve, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """The difference that made a check fail.

    Args:
        where: What is compared, for example "vectorize_sequences() at [0, 3]".
        expected: What the check expected.
        actual: What the answer gave.
        next_step: The likely next step, one or two sentences, or "".
    """

    where: str
    expected: Display
    actual: Display
    next_step: str = ""


def text_display(text: str) -> Display:
    """Return a display of one short text."""
    return Display("text", ((text,),))
