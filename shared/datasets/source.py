"""Which data a data set gives: Keras' files, or the stand-in."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal, cast, get_args

from shared.datasets.keras_files import why_unusable

Source = Literal["auto", "real", "synthetic"]
ResolvedSource = Literal["real", "synthetic"]

_announced: set[str] = set()  # titles of the data sets whose fallback was told


@dataclass(frozen=True)
class DataSet:
    """What all data sets share: their files, and the choice between these and the stand-in.

    Args:
        files: Names of Keras' files, keys of `keras_files.SHA256`; the word index last.
    """

    title: str
    files: tuple[str, ...]

    def source(self, source: Source = "auto") -> ResolvedSource:
        """Tell which data a call with this `source` gives, without loading or downloading any.

        Args:
            source: "auto", "real" or "synthetic".

        Returns:
            "real" or "synthetic".

        Raises:
            ValueError: `source`, or KIT_DATA where it counts, is none of the three.
        """
        wanted = _wanted(source)
        if wanted != "auto":
            return wanted
        return "synthetic" if self._why_not_real() else "real"

    def resolve(self, source: Source) -> ResolvedSource:
        """As `source`, and say in one line, once per process, when "auto" falls back."""
        resolved = self.source(source)
        if resolved == "synthetic" and _wanted(source) == "auto" and self.title not in _announced:
            _announced.add(self.title)
            print(
                f"{self.title}: {self._why_not_real()}, so this is the synthetic stand-in; "
                "see the README, or set KIT_DATA=real to download the real files."
            )
        return resolved

    def _why_not_real(self) -> str:
        """Why the real files can't be used, or nothing. They are used together or not at all."""
        return next(filter(None, map(why_unusable, self.files)), "")


class MadeUpDataSet(DataSet):
    """A data set without files: there is no other one than the synthetic."""

    def source(self, source: Source = "auto") -> ResolvedSource:
        """See `DataSet.source`; always "synthetic"."""
        _wanted(source)  # an unknown one is an error here too
        return "synthetic"


def _wanted(source: Source) -> Source:
    """The source after KIT_DATA had its say, which it has where "auto" was asked for."""
    if source not in get_args(Source):
        raise ValueError(f'source={source!r} is not known. Use "auto", "real" or "synthetic".')
    if source != "auto":
        return source
    setting = os.environ.get("KIT_DATA") or "auto"
    if setting not in get_args(Source):
        raise ValueError(f'KIT_DATA is "{setting}". Set it to "auto", "real" or "synthetic", or unset it.')
    return cast(Source, setting)
