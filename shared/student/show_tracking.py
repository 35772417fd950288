"""Records which figures a student's function shows: afterwards matplotlib no longer knows."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_MARK = "_kit_shown"


@contextmanager
def track_shown_figures() -> Iterator[None]:
    """Mark the figures that are open whenever `plt.show()` is called within."""
    pyplot: Any = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:  # not imported, so there are no figures
        yield
        return
    show = pyplot.show

    def noting(*args: Any, **kwargs: Any) -> Any:
        numbers = pyplot.get_fignums()
        current = pyplot.gcf().number if numbers else None
        for number in numbers:
            setattr(pyplot.figure(number), _MARK, True)
        if current is not None:
            pyplot.figure(current)  # looking at a figure makes it the current one
        return show(*args, **kwargs)

    pyplot.show = noting
    try:
        yield
    finally:
        pyplot.show = show


def was_shown(figure: Any) -> bool:
    """Whether a figure was open when `plt.show()` was called."""
    return getattr(figure, _MARK, False) is True
