"""Curves as a picture: what a check expected beside what was drawn."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence

from shared.notebook.printable import shown_cell
from shared.student.comparison import Curve

MAX_CURVES = 6
MAX_POINTS = 2000
_STYLES = ("-o", "--s", ":^", "-.D", "-x", "--v")  # told apart without colour too
_COLOURS = ("#0b5cad", "#b34700", "#2f7d32", "#7b3fa0", "#8a6d00", "#444444")
_MARKED_POINTS = 30


def png_of(expected: Sequence[Curve], actual: Sequence[Curve]) -> bytes:
    """Draw both sides on white, with the same scales, so that they are readable in light and dark pages."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - half a second, and few results have curves
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    # Not by pyplot: its figures would be the notebook's.
    figure = Figure(figsize=(7.0, 2.6), dpi=110, facecolor="white", layout="constrained")
    panels = figure.subplots(1, 2, sharex=True, sharey=True)
    for axes, title, curves in zip(panels, ("expected", "yours"), (expected, actual), strict=True):
        axes.set_title(title, fontsize=10)
        axes.grid(alpha=0.3)
        for curve, style, colour in zip(curves[:MAX_CURVES], _STYLES, _COLOURS, strict=False):
            points = _finite(curve)
            few = len(points) <= _MARKED_POINTS
            axes.plot(
                [x for x, _ in points],
                [y for _, y in points],
                style if few else style[:-1],
                color=colour,
                markersize=4,
                linewidth=1.3,
                label=_label(curve.label),
            )
        if curves:
            axes.legend(fontsize=8)
        else:
            axes.text(0.5, 0.5, "nothing drawn", ha="center", va="center", transform=axes.transAxes)
    if all(x == round(x) for curve in (*expected, *actual) for x, _ in _finite(curve)):
        panels[0].xaxis.set_major_locator(MaxNLocator(integer=True))  # there is no epoch 2.5
    file = io.BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()


def _finite(curve: Curve) -> list[tuple[float, float]]:
    points = [(x, y) for x, y in zip(curve.x, curve.y, strict=False) if math.isfinite(x) and math.isfinite(y)]
    return points[:MAX_POINTS]


def _label(text: str) -> str:
    """A label as it is: without mathematical notation, and shown although it may begin with an underscore."""
    plain = shown_cell(text).replace("$", r"\$") or "no label"
    return f"\u200a{plain}" if plain.startswith("_") else plain
