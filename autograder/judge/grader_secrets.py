"""What only the judge knows: thresholds and held-out labels. Hidden checks ask here; the worker never sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from autograder.config.thresholds import Threshold
from shared.student.protocol import Array, GraderError


@dataclass(frozen=True)
class GraderSecrets:
    """The judge's knowledge in one run.

    Args:
        data_source: "real" or "synthetic".
        thresholds: By name, for this data source.
        held_out_labels: By assignment.
    """

    data_source: str
    thresholds: Mapping[str, Threshold] = field(default_factory=dict)
    held_out_labels: Mapping[str, Array] = field(default_factory=dict)


_current: list[GraderSecrets] = []


def set_secrets(secrets: GraderSecrets) -> None:
    """Make these the facts of this process."""
    _current[:] = [secrets]


def _secrets() -> GraderSecrets:
    if not _current:
        raise GraderError("the judge's facts were not set before a check asked for them")
    return _current[0]


def threshold(name: str) -> Threshold:
    """The bar with this name in grading.yml, for the data at hand."""
    try:
        return _secrets().thresholds[name]
    except KeyError as error:
        raise GraderError(f"grading.yml has no threshold {name!r}") from error


def held_out_labels(assignment: str) -> Array:
    """The labels of the held-out rows, in the order of `DataRef("x_test")`."""
    try:
        return _secrets().held_out_labels[assignment]
    except KeyError as error:
        raise GraderError(f"no held-out labels were prepared for {assignment}") from error


_remarks: list[str] = []


def add_staff_note(text: str) -> None:
    """Note something about the check that runs, for staff: it goes into the record of a check that passes, too."""
    _remarks.append(text)


def pop_staff_notes() -> list[str]:
    """What was noted since the last time."""
    taken = list(_remarks)
    _remarks.clear()
    return taken
