"""The distribution of scores as a drawing, for light and dark pages, and in words."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache

from autograder.pages.page import svg_image
from autograder.reports.statistics import ScoreStatistics
from autograder.text import number

# Light and dark: text and axes, bars. Nothing else in the drawing has a colour.
_COLOURS = (("#333333", "#dcdcdc"), ("#0d47a1", "#ffb300"))


@dataclass(frozen=True)
class ScoreFigure:
    """A drawing as addresses of images, and what it shows in words."""

    light: str
    dark: str
    words: str


def score_figure(scores: ScoreStatistics, what: str = "submissions") -> ScoreFigure:
    """Draw how many submissions, or students, have which score."""
    svg = _svg(scores, what)
    dark = svg
    for light_colour, dark_colour in _COLOURS:
        dark = dark.replace(light_colour, dark_colour)
    return ScoreFigure(svg_image(svg), svg_image(dark), _words(scores))


def _words(scores: ScoreStatistics) -> str:
    if scores.mean is None or scores.median is None:
        return "Bar chart of the scores: there are none yet."
    largest = max(scores.bins, key=lambda one: one.count)
    return (
        f"Bar chart of {scores.count} scores in ten ranges of points. Most, {largest.count}, are from"
        f" {number(largest.low)} to {number(largest.high)}. Mean {number(scores.mean)}, median"
        f" {number(scores.median)} of {number(scores.max_score)} points. The table below has all numbers."
    )


@lru_cache(maxsize=8)  # a page that is written again while nothing was graded
def _svg(scores: ScoreStatistics, what: str) -> str:
    from matplotlib import rc_context  # noqa: PLC0415 - slow to import
    from matplotlib.figure import Figure  # noqa: PLC0415 - as above
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415 - as above

    ink, bar = _COLOURS[0][0], _COLOURS[1][0]
    # Text stays text, so that the drawing is small; a fixed salt makes the same drawing of the same numbers.
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": "scores", "font.family": "sans-serif", "font.size": 11}):
        figure = Figure(figsize=(6, 2.6), layout="constrained")
        axes = figure.add_subplot()
        low = [one.low for one in scores.bins]
        width = scores.bins[0].high - scores.bins[0].low
        drawn = axes.bar(low, [one.count for one in scores.bins], width=width * 0.92, align="edge", color=bar)
        axes.bar_label(drawn, [str(one.count or "") for one in scores.bins], color=ink, padding=1)
        if scores.mean is not None:  # above the bars and their numbers
            axes.plot([scores.mean], [1.03], "v", color=ink, transform=axes.get_xaxis_transform(), clip_on=False)
            axes.annotate("mean", (scores.mean, 1.03), (7, -4), ("data", "axes fraction"), "offset points", color=ink)
        axes.set_xticks([*low, scores.bins[-1].high])
        axes.set_xlabel("points", color=ink)
        axes.set_ylabel(what, color=ink)
        axes.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
        axes.tick_params(colors=ink)
        axes.margins(y=0.15)
        for side, spine in axes.spines.items():
            spine.set_visible(side in ("left", "bottom"))
            spine.set_color(ink)
        content = io.StringIO()
        figure.savefig(content, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    return content.getvalue()
