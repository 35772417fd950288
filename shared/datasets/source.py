"""The choice between Keras' files and the synthetic data."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal, cast, get_args

from shared.datasets.keras_files import why_unusable

Source = Literal["auto", "real", "synthetic"]
ResolvedSource = Literal["real", "synthetic"]

_announced: set[str] = set()  # titles of the data sets whose fallback was reported


@dataclass(frozen=True)
class DataSet:
    """A data set: its files, and the choice between these and the synthetic data.

    Args:
        files: Names of Keras' files, keys of `keras_files.SHA256`; the word index last.
    """

    title: str
    files: tuple[str, ...]

    def source(self, source: Source = "auto") -> ResolvedSource:
        """Say which data a call with this `source` returns, without loading or downloading it.

        Args:
            source: "auto", "real" or "synthetic".

        Returns:
            "real" or "synthetic".

        Raises:
            ValueError: `source`, or KIT_DATA if it applies, is not one of the three.
        """
        requested = _requested_source(source)
        if requested != "auto":
            return requested
        return "synthetic" if self._why_not_real() else "real"

    def resolve(self, source: Source) -> ResolvedSource:
        """As `source`, and print one line, once per process, if "auto" falls back to the synthetic data."""
        resolved = self.source(source)
        if resolved == "synthetic" and _requested_source(source) == "auto" and self.title not in _announced:
            _announced.add(self.title)
            print(
                f"{self.title}: {self._why_not_real()}, so synthetic data is used. "
                "See the README, or set KIT_DATA=real to download the real files."
            )
        return resolved

    def _why_not_real(self) -> str:
        """Why the real files can't be used, or "". They are used together or not at all."""
        return next(filter(None, map(why_unusable, self.files)), "")


class MadeUpDataSet(DataSet):
    """A data set without files: it is always synthetic."""

    def source(self, source: Source = "auto") -> ResolvedSource:
        """See `DataSet.source`; always "synthetic"."""
        _requested_source(source)  # raises for an unknown source
        return "synthetic"


def _requested_source(source: Source) -> Source:
    """The source, with "auto" replaced by KIT_DATA if that is set."""
    if source not in get_args(Source):
        raise ValueError(f'source={source!r} is not valid. Use "auto", "real" or "synthetic".')
    if source != "auto":
        return source
    setting = os.environ.get("KIT_DATA") or "auto"
    if setting not in get_args(Source):
        raise ValueError(f'KIT_DATA is "{setting}". Set it to "auto", "real" or "synthetic", or unset it.')
    return cast(Source, setting)
