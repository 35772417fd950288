"""Records which figures a student's function shows: afterwards matplotlib no longer knows."""

from __future__ import annotations

import sys
from typing import Any

_MARK = "_kit_shown"


class TrackShownFigures:
    """Marks the figures that are open whenever `plt.show()` is called in its block.

    It uses no function of Python or pyplot that the notebook may have replaced.
    """

    def __init__(self) -> None:
        self._pyplot: Any = sys.modules.get("matplotlib.pyplot")
        self._show: Any = None

    def __enter__(self) -> None:
        if self._pyplot is not None:  # else there are no figures
            self._show = self._pyplot.show
            self._pyplot.show = _noting(self._show, sys.modules["matplotlib._pylab_helpers"])

    def __exit__(self, *_error: object) -> None:
        if self._pyplot is not None:
            self._pyplot.show = self._show


def _noting(show: Any, helpers: Any) -> Any:
    def noting(*args: Any, **kwargs: Any) -> Any:
        for manager in helpers.Gcf.figs.values():
            manager.canvas.figure._kit_shown = True
        return show(*args, **kwargs)

    return noting


def was_shown(figure: Any) -> bool:
    """Whether a figure was open when `plt.show()` was called."""
    return getattr(figure, _MARK, False) is True
