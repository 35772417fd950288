"""What a trained model must reach."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """What a trained model must reach, for one data source.

    Args:
        full: The figure that earns all points.
        points_from: The figure at which points begin, growing linearly up to `full`; None where it is all or nothing.
        retry_from: A miss that is not beyond this figure is tried again with other seeds; None for never.
    """

    full: float
    points_from: float | None = None
    retry_from: float | None = None
