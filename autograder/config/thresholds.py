"""What a trained model must reach."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Threshold:
    """What a trained model must reach, for one data source.

    Args:
        full: The figure that earns all points.
        retry_from: A miss that is not beyond this figure is tried again with other seeds; None for never.
    """

    full: float
    retry_from: float | None = None
