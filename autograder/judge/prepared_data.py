"""The inputs that the grader prepares once per run, and the held-out labels, which only the grader has."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from autograder import assignments
from autograder.config import AssignmentConfig
from autograder.judge.drawn_labels import draw_labels
from autograder.judge.grader_secrets import GraderSecrets, drawn_names
from shared import datasets
from shared.expect.draw import drawn_from
from shared.student.protocol import Array

INPUTS = "x_train", "y_train", "x_test"


@dataclass(frozen=True)
class PreparedData:
    """Prepared inputs of one run.

    Args:
        folder: `.npy` files, readable by student processes: x_train, y_train, x_test.
        held_out_labels: See `GraderSecrets`: int arrays (n,), or prices, float64 (n,); never on the disk.
        data_source: "real" or "synthetic".
    """

    folder: Path
    held_out_labels: dict[str, Array]
    data_source: str


@contextmanager
def data_folder() -> Iterator[Path]:
    """Make a folder for prepared inputs that every user can read, and remove it at the end."""
    with tempfile.TemporaryDirectory(prefix="kit-data-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def prepare(assignment: str, source: datasets.Source, folder: Path, secret: str = "") -> PreparedData:
    """Prepare an assignment's inputs in a folder from `data_folder`, or in a new folder inside it.

    Args:
        secret: What other labels are drawn from.
    """
    folder.mkdir(mode=0o755, exist_ok=True)
    own = assignments.load(assignment)
    found = own.dataset.source(source)
    labels = own.prepare(folder, found)
    drawn = {}
    if all((folder / f"{name}.npy").is_file() for name in INPUTS):
        x_train, y_train, x_test = (np.load(folder / f"{name}.npy", mmap_mode="r") for name in INPUTS)
        pair = draw_labels(x_train, y_train, x_test, labels, drawn_from(secret, f"labels of {assignment}"))
        drawn = dict(zip(drawn_names(assignment), pair, strict=True))
    for file in folder.iterdir():
        file.chmod(0o644)
    return PreparedData(folder, {assignment: labels, **drawn}, found)


@contextmanager
def prepare_in_temp_dir(
    assignment: str, source: datasets.Source = "auto", secret: str = ""
) -> Iterator[PreparedData]:
    """Prepare an assignment's inputs in a folder that is removed at the end; see `prepare`."""
    with data_folder() as folder:
        yield prepare(assignment, source, folder, secret)


def secrets_for(assignment: AssignmentConfig, ready: PreparedData, draw_secret: str = "") -> GraderSecrets:
    """Return the thresholds for the data source of the run, the held-out labels, and the secret for drawing."""
    thresholds = {name: threshold.for_source(ready.data_source) for name, threshold in assignment.thresholds.items()}
    return GraderSecrets(ready.data_source, thresholds, ready.held_out_labels, draw_secret)


def live_arrays(
    assignment: str, source: datasets.Source = "auto", secret: str = ""
) -> tuple[dict[str, Array], dict[str, Array], str]:
    """Return inputs by name, held-out labels by assignment and the data source, for checks in this process."""
    with prepare_in_temp_dir(assignment, source, secret) as ready:
        arrays = {file.stem: np.load(file) for file in ready.folder.glob("*.npy")}
        return arrays, ready.held_out_labels, ready.data_source
