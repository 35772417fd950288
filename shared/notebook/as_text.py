"""Results of checks as text for a terminal, and as Markdown."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence
from functools import singledispatch
from itertools import zip_longest

from shared.notebook.printable import WHOLE_MESSAGE, clipped, printable, shown_cell
from shared.notebook.results import AllResults, Fault, Hints, Notice, Progress, QuestionResult, State
from shared.student.comparison import Comparison, Display

SIGNS: dict[State, str] = {"done": "✓", "failing": "✗", "not started": "·", "not checked": "?"}
DIFFERS = "≠"
WIDTH = 100
MAX_ROWS = 40
MAX_COLUMNS = 20
_GAP = 4


@singledispatch
def text_of(result: object) -> str:
    """Return a result as plain text."""
    raise TypeError(f"{type(result).__name__} can't be shown")


@text_of.register
def _(result: QuestionResult) -> str:
    blocks = [f"{SIGNS[result.state]} {result.verdict}", *map(_fault, result.faults)]
    return "\n\n".join(blocks)


@text_of.register
def _(result: AllResults) -> str:
    rows = [
        f"{SIGNS[one.state]} {one.verdict.removesuffix(' More checks run after you hand in.')}"
        for one in result.results
    ]
    faults = [
        f"{one.question}\n{textwrap.indent(chr(10).join(map(_fault, one.faults)), '  ')}"
        for one in result.results
        if one.state == "failing"
    ]
    return "\n\n".join([result.verdict, "\n".join(rows), *faults])


@text_of.register
def _(result: Progress) -> str:
    rows = [
        f"{SIGNS[state]} {name:<4} {state}{f': {words}' if words else ''}" for name, state, words in result.states
    ]
    return "\n\n".join([result.verdict, "\n".join(rows), result.next_step])


@text_of.register
def _(result: Hints) -> str:
    hints = [_wrapped(f"{place}. {hint}", "   ") for place, hint in enumerate(result.shown, start=1)]
    return "\n".join([result.verdict, *hints, result.next_step])


@text_of.register
def _(result: Notice) -> str:
    return printable(result.verdict)


def _fault(fault: Fault) -> str:
    lines = [_wrapped(f"✗ {printable(sentence)}", "  ") for sentence in fault.sentences]
    if fault.comparison is None:
        lines += [_wrapped(line, "  ", "  ") for line in clipped(printable(fault.message)).split("\n")]
    else:
        lines.append(textwrap.indent(comparison_text(fault.comparison), "  "))
    return "\n".join(lines)


def comparison_text(comparison: Comparison) -> str:
    """Return expected and actual values side by side, or one below the other where they are too wide."""
    blocks = [(name, _block(display)) for name, display in _sides(comparison)]
    widths = [max(len(line) for line in [name, *block]) for name, block in blocks]
    lines = [clipped(printable(comparison.where), 200, 1)] if comparison.where else []
    if sum(widths) + _GAP <= WIDTH - 4:
        columns = [[name, *block] for name, block in blocks]
        for left, right in zip_longest(*columns, fillvalue=""):
            lines.append(f"  {left:<{widths[0] + _GAP}}{right}".rstrip())
    else:
        for name, block in blocks:
            lines += [f"  {name}", *(f"    {line}" for line in block)]
    if any(display.marked for _, display in _sides(comparison)):
        lines.append(f"  ({DIFFERS} marks what differs)")
    if comparison.next_step:
        lines.append(_wrapped(f"Next: {clipped(printable(comparison.next_step))}", "  "))
    return "\n".join(lines)


def _sides(comparison: Comparison) -> tuple[tuple[str, Display], tuple[str, Display]]:
    return ("expected", comparison.expected), ("yours", comparison.actual)


def _block(display: Display) -> list[str]:
    """The lines of one side."""
    if display.kind == "curves":
        lines = [_curve_line(curve.label, curve.y) for curve in display.curves] or ["(no curve)"]
    else:
        rows = shown_rows(display)
        cells = [[f"{DIFFERS if marked else ''}{text}" for text, marked in row] for row in rows]
        number = max((len(row) for row in cells), default=0)
        widths = [max(len(row[column]) for row in cells if column < len(row)) for column in range(number)]
        adjust: Callable[[str, int], str] = str.rjust if display.kind == "table" else str.ljust
        lines = [
            "  ".join(adjust(text, width) for text, width in zip(row, widths, strict=False)).rstrip() for row in cells
        ]
    return [*(lines or ["(nothing)"]), *([f"({shown_note(display)})"] if shown_note(display) else [])]


def shown_rows(display: Display) -> list[list[tuple[str, bool]]]:
    """Return the cells of a display, each with whether it differs; as many as can be looked at."""
    marked = set(display.marked)
    return [
        [(shown_cell(text), (row, column) in marked) for column, text in enumerate(cells[:MAX_COLUMNS])]
        for row, cells in enumerate(display.rows[:MAX_ROWS])
    ]


def shown_note(display: Display) -> str:
    """Return what is left out of a display."""
    notes = [shown_cell(display.note)] if display.note else []
    if len(display.rows) > MAX_ROWS:
        notes.append(f"the first {MAX_ROWS} of {len(display.rows)} rows")
    if any(len(row) > MAX_COLUMNS for row in display.rows):
        notes.append(f"the first {MAX_COLUMNS} columns")
    return ", ".join(notes)


def _curve_line(label: str, values: Sequence[float]) -> str:
    name = shown_cell(label) or "(no label)"
    if not values:
        return f"{name}: no points"
    shown = ", ".join(f"{value:.3g}" for value in values[:4])
    more = f", … {values[-1]:.3g}" if len(values) > 4 else ""
    return f"{name}: {len(values)} points, {shown}{more}"


def _wrapped(text: str, indent: str, first: str = "") -> str:
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=indent, break_long_words=False)


@singledispatch
def markdown_of(result: object) -> str:
    """Return a result as Markdown."""
    return _fenced(repr(result))


@markdown_of.register
def _(result: QuestionResult) -> str:
    blocks = [f"**{SIGNS[result.state]} {result.verdict}**"]
    for fault in result.faults:
        blocks.append(_fenced(_fault(fault)))
    return "\n\n".join(blocks)


@markdown_of.register
def _(result: Hints) -> str:
    hints = [f"{place}. {hint}" for place, hint in enumerate(result.shown, start=1)]
    return "\n".join([f"**{result.verdict}**", "", *hints, "", result.next_step])


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall(r"~+", text)), default=0)
    fence = "~" * max(3, longest + 1)
    return f"{fence}text\n{text[:WHOLE_MESSAGE]}\n{fence}"
