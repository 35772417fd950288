"""Curves beside the reference's, drawn by matplotlib as SVG."""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import cycle
from typing import Any

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator

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
_YOURS: dict[str, Any] = {"linewidth": 5, "alpha": 0.35, "solid_capstyle": "round"}
_REFERENCE: dict[str, Any] = {"linewidth": 1.3, "linestyle": "--"}  # over it, so that equal curves are both seen
_METADATA = {"Date": None, "Creator": None, "Format": None, "Type": None}


@lru_cache(maxsize=256)  # right answers have the same curves
def curves_svg(comparison: Comparison) -> str:
    """Return a drawing: the answer's curves broad, the reference's dashed; each pair has one colour."""
    with rc_context(_SETTINGS):
        figure, axes = _empty_axes()
        for line in list(axes.lines):
            line.remove()
        yours = _draw(axes, comparison.actual.curves, _YOURS)
        reference = _draw(axes, comparison.expected.curves, _REFERENCE)
        axes.relim()
        axes.autoscale_view()
        handles = max(reference, yours, key=len)
        axes.legend(handles=handles, loc="lower left", bbox_to_anchor=(0, 1), ncols=4, frameon=False, fontsize=10)
        file = io.StringIO()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of letters that its fonts lack: the reader's may have them
            figure.savefig(file, format="svg", metadata=_METADATA)
    return file.getvalue()


@cache
def _empty_axes() -> tuple[Figure, Axes]:
    """A figure and its axes that are used again and again: most of the time for a drawing would go into new ones."""
    figure = Figure(figsize=(6.4, 3.6), facecolor="white")
    axes = figure.add_axes((0.11, 0.14, 0.86, 0.74))
    axes.grid(alpha=0.3)
    axes.set_xlabel("epoch")
    axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
    axes.yaxis.set_major_locator(MaxNLocator(5))
    return figure, axes


KEY = "Broad: yours. Dashed: the reference."


def curves_in_words(comparison: Comparison) -> str:
    """Return what a drawing shows, for those who do not see it: where each curve begins and ends."""
    sides = (("Reference", comparison.expected.curves), ("Yours", comparison.actual.curves))
    return " ".join(f"{side}: {'; '.join(map(_in_words, curves)) or 'nothing'}." for side, curves in sides)


def _draw(axes: Axes, curves: Sequence[Curve], style: Mapping[str, Any]) -> list[Line2D]:
    # A label that begins with "_" would be left out of the legend.
    return [
        axes.plot(curve.x, curve.y, color=colour, label=f"\u200b{curve.label}", **style)[0]
        for curve, colour in zip(curves, cycle(_COLOURS), strict=False)
    ]


def _in_words(curve: Curve) -> str:
    if not curve.y:
        return f"{curve.label}, no points"
    return f"{curve.label} from {curve.y[0]:.3g} to {curve.y[-1]:.3g}"
