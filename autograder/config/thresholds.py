"""What a trained model must reach, and where these figures come from."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field, model_validator

from autograder.config.fields import Count, Frozen, Points, Share, Text


@dataclass(frozen=True)
class Threshold:
    """What a trained model must reach, for one data source.

    Args:
        full: The figure that earns all points.
        retry_from: A miss that is not beyond this figure is tried again with other seeds; None for never.
    """

    full: float
    retry_from: float | None = None


class PerSource(Frozen):
    """A figure for each data source, or for one of them.

    Args:
        real: With the real data.
        synthetic: With the synthetic data.
    """

    real: Points | None = None
    synthetic: Points | None = None


class Calibrated(Frozen):
    """The calibration that a threshold comes from; `autograder calibrate --write` writes it.

    Args:
        date: When it was done.
        seeds: How many times the reference was trained.
        mean, deviation, worst: Of the reference's figures.
        bound: The tolerance bound of these figures, from which the rule derives the threshold.
        missed_share: At most this share of the reference's runs misses the bound.
        fails_one_in: One in so many references misses it in all tries.
        versions: The packages that it was done with, each with its version.
    """

    date: Annotated[datetime.date, Field(strict=False)]  # text as well: zips for Gradescope have it quoted
    seeds: Count
    mean: float
    deviation: float
    worst: float
    bound: float
    missed_share: Share
    fails_one_in: Count
    versions: dict[str, Text]


class ThresholdSources(Frozen):
    """Where a threshold comes from, for each data source; `source: text` is short for `source: {note: text}`.

    Args:
        real: The calibration on the real data.
        synthetic: The calibration on the synthetic data.
        note: A sentence instead, for example `set by hand`.
    """

    real: Calibrated | None = None
    synthetic: Calibrated | None = None
    note: Text | None = None

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        return {"note": value} if isinstance(value, str) else value


class ThresholdConfig(Frozen):
    """The figure that a trained model must reach, per data source, and where the numbers come from.

    Args:
        real: With the real data.
        synthetic: With the synthetic data.
        source: Where the figures come from.
        retry_from: A miss up to this figure is tried again with other seeds, at most twice; without it, never.
    """

    real: Points
    synthetic: Points
    source: ThresholdSources
    retry_from: PerSource | None = None

    def for_source(self, data_source: str) -> Threshold:
        """Return the threshold for one data source."""
        retry_from = self.retry_from or PerSource()
        if data_source == "real":
            return Threshold(self.real, retry_from.real)
        return Threshold(self.synthetic, retry_from.synthetic)
