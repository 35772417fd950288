"""How tests of the solutions look at what these make."""

from __future__ import annotations

from typing import Any

from matplotlib.axes import Axes


def dense_layers(model: Any) -> list[tuple[int, str]]:
    """Units and activation of each layer."""
    return [(layer.units, layer.activation.__name__) for layer in model.layers]


def drawn(axes: Axes) -> list[tuple[Any, ...]]:
    """Each line's x values, y values, marker and style."""
    lines = axes.lines
    return [(*line.get_xydata().T.tolist(), line.get_marker(), line.get_linestyle()) for line in lines]  # type: ignore[union-attr] # an array, once drawn
