"""What only the grader knows: thresholds and held-out labels, for hidden checks; never in the student process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from autograder.config.thresholds import Threshold
from shared.expect.draw import set_secret
from shared.student.protocol import Array, GraderError


@dataclass(frozen=True)
class GraderSecrets:
    """What only the grader knows in one run.

    Args:
        data_source: "real" or "synthetic".
        thresholds: By name, for this data source.
        held_out_labels: By assignment; labels that were drawn for training and held-out rows by `drawn_names`.
        draw_secret: What the inputs of checks are drawn from; "" draws those of the notebook.
    """

    data_source: str
    thresholds: Mapping[str, Threshold] = field(default_factory=dict)
    held_out_labels: Mapping[str, Array] = field(default_factory=dict)
    draw_secret: str = ""


_current: list[GraderSecrets] = []


def set_secrets(secrets: GraderSecrets) -> None:
    """Set the secrets of this process."""
    _current[:] = [secrets]
    set_secret(secrets.draw_secret)


def _secrets() -> GraderSecrets:
    if not _current:
        raise GraderError("set_secrets() was not called before a check needed them")
    return _current[0]


def threshold(name: str) -> Threshold:
    """Return the threshold with this name in grading.yml, for the data source of the run."""
    try:
        return _secrets().thresholds[name]
    except KeyError as error:
        raise GraderError(f"grading.yml has no threshold {name!r}") from error


def held_out_labels(assignment: str) -> Array:
    """Return the labels of the held-out rows, in the order of `DataRef("x_test")`."""
    try:
        return _secrets().held_out_labels[assignment]
    except KeyError as error:
        raise GraderError(f"no held-out labels were prepared for {assignment}") from error


def drawn_names(assignment: str) -> tuple[str, str]:
    """Return the names of the labels that were drawn for an assignment's training rows and held-out rows."""
    return f"{assignment}, drawn for x_train", f"{assignment}, drawn for x_test"


def drawn_labels(assignment: str) -> tuple[Array, Array]:
    """Return other labels for the training rows and the held-out rows, which were drawn in this run."""
    for_training, for_test = drawn_names(assignment)
    return held_out_labels(for_training), held_out_labels(for_test)


_remarks: list[str] = []


def add_staff_note(text: str) -> None:
    """Add a note for staff to the record of the check that runs, even if the check passes."""
    _remarks.append(text)


def pop_staff_notes() -> list[str]:
    """Return the notes since the last call."""
    taken = list(_remarks)
    _remarks.clear()
    return taken
