"""Curves beside the reference's, drawn by matplotlib as SVG."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from shared.student.comparison import Comparison, Curve

_COLOURS = ("#0b5cad", "#b3400e", "#16703a", "#7a3fa0", "#6b5b00", "#a3200d")
# Text stays text, a student's label is no formula, and equal curves give equal bytes.
_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "feedback",
    "font.family": "sans-serif",
    "font.size": 11,
    "text.parse_math": False,
}
_METADATA = {"Date": None, "Creator": None, "Format": None, "Type": None}


@lru_cache(maxsize=256)  # right answers have the same curves
def curves_svg(comparison: Comparison) -> str:
    """Return a drawing: the reference's curves dashed, the answer's as lines; each pair has one colour."""
    with rc_context(_SETTINGS):
        figure = Figure(figsize=(6.4, 3.6), facecolor="white")
        axes = figure.add_axes((0.11, 0.14, 0.86, 0.82))
        _draw(axes, comparison.expected.curves, "reference", dashed=True)
        _draw(axes, comparison.actual.curves, "yours", dashed=False)
        axes.grid(alpha=0.3)
        axes.set_xlabel("epoch")
        if axes.lines:
            axes.legend(handles=list(axes.lines), fontsize=9, framealpha=0.9)
        file = io.StringIO()
        figure.savefig(file, format="svg", metadata=_METADATA)
    return file.getvalue()


def curves_in_words(comparison: Comparison) -> str:
    """Return what a drawing shows, for those who do not see it: where each curve begins and ends."""
    sides = (("Reference", comparison.expected.curves), ("Yours", comparison.actual.curves))
    return " ".join(f"{side}: {'; '.join(map(_in_words, curves)) or 'nothing'}." for side, curves in sides)


def _draw(axes: Axes, curves: Sequence[Curve], side: str, dashed: bool) -> None:
    for place, curve in enumerate(curves):
        colour = _COLOURS[place % len(_COLOURS)]
        style: dict[str, Any] = (
            {"linestyle": "--", "linewidth": 1.2, "alpha": 0.8} if dashed else {"linewidth": 2, "marker": "."}
        )
        axes.plot(curve.x, curve.y, color=colour, label=f"{side}: {curve.label}", **style)


def _in_words(curve: Curve) -> str:
    if not curve.y:
        return f"{curve.label}, no points"
    return f"{curve.label} from {curve.y[0]:.3g} to {curve.y[-1]:.3g}"
