"""The inputs that the judge prepares for workers once per run, and the labels that it keeps to itself."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from autograder.config import AssignmentConfig
from autograder.judge.grader_secrets import GraderSecrets
from shared import datasets
from shared.student.protocol import Array

WORDS = 10_000
TOPICS = 46


@dataclass(frozen=True)
class PreparedData:
    """Prepared inputs of one run.

    Args:
        folder: `.npy` files, readable by workers: x_train, y_train, x_test. Texts are multi-hot, topics one-hot, and
            houses' features normalized.
        held_out_labels: Labels of x_test, int array (n,), or prices, float64 (n,), by assignment; never written down.
        data_source: "real" or "synthetic".
    """

    folder: Path
    held_out_labels: dict[str, Array]
    data_source: str


@contextmanager
def data_folder() -> Iterator[Path]:
    """An empty folder for prepared inputs that every user can read; removed at the end."""
    with tempfile.TemporaryDirectory(prefix="kit-data-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def prepare(assignment: str, source: datasets.Source, folder: Path) -> PreparedData:
    """Prepare an assignment's inputs.

    Args:
        assignment: "imdb", "reuters" or "boston".
        source: "real", "synthetic" or "auto".
        folder: From `data_folder`.

    Returns:
        What was prepared.
    """
    found = datasets.DATASETS[assignment].source(source)
    labels = _WRITERS[assignment](folder, found)
    for file in folder.iterdir():
        file.chmod(0o644)
    return PreparedData(folder, {assignment: labels}, found)


@contextmanager
def prepared(assignment: str, source: datasets.Source = "auto") -> Iterator[PreparedData]:
    """Prepare an assignment's inputs in a folder that is removed at the end.

    Args:
        assignment: "imdb", "reuters" or "boston".
        source: "real", "synthetic" or "auto".

    Yields:
        What was prepared.
    """
    with data_folder() as folder:
        yield prepare(assignment, source, folder)


def secrets_for(assignment: AssignmentConfig, ready: PreparedData) -> GraderSecrets:
    """Thresholds for the data at hand, and the held-out labels."""
    thresholds = {name: threshold.bar(ready.data_source) for name, threshold in assignment.thresholds.items()}
    return GraderSecrets(ready.data_source, thresholds, ready.held_out_labels)


def _imdb(folder: Path, source: datasets.ResolvedSource) -> Array:
    (train_data, train_labels), (test_data, test_labels) = datasets.imdb.load_data(num_words=WORDS, source=source)
    np.save(folder / "y_train.npy", np.asarray(train_labels, np.float32))
    _write_texts(folder, train_data, test_data)
    return np.asarray(test_labels)


def _reuters(folder: Path, source: datasets.ResolvedSource) -> Array:
    (train_data, train_labels), (test_data, test_labels) = datasets.reuters.load_data(num_words=WORDS, source=source)
    np.save(folder / "y_train.npy", np.eye(TOPICS, dtype=np.float32)[train_labels])
    _write_texts(folder, train_data, test_data)
    return np.asarray(test_labels)


def _boston(folder: Path, source: datasets.ResolvedSource) -> Array:
    (train_data, train_targets), (test_data, test_targets) = datasets.boston_housing.load_data(source=source)
    mean, deviation = train_data.mean(axis=0), train_data.std(axis=0)
    np.save(folder / "x_train.npy", (train_data - mean) / deviation)
    np.save(folder / "y_train.npy", train_targets)
    np.save(folder / "x_test.npy", (test_data - mean) / deviation)
    return np.asarray(test_targets)


_WRITERS: dict[str, Callable[[Path, datasets.ResolvedSource], Array]] = {
    "imdb": _imdb,
    "reuters": _reuters,
    "boston": _boston,
}


def _write_texts(folder: Path, train_data: Collection[list[int]], test_data: Collection[list[int]]) -> None:
    write_multi_hot(folder / "x_train.npy", train_data, np.float32)
    # Only the grader's own `predict` reads the held-out rows; it converts them piece by piece.
    write_multi_hot(folder / "x_test.npy", test_data, np.uint8)


def write_multi_hot(path: Path, texts: Collection[list[int]], dtype: npt.DTypeLike) -> None:
    """Write multi-hot rows to a `.npy` file without holding them in memory.

    Args:
        path: The file.
        texts: Lists of word indices below 10,000.
        dtype: Of the written array, shape (n, 10000).
    """
    rows = np.lib.format.open_memmap(path, mode="w+", dtype=dtype, shape=(len(texts), WORDS))
    for row, text in zip(rows, texts, strict=True):
        row[text] = 1


def live_arrays(assignment: str, source: datasets.Source = "auto") -> tuple[dict[str, Array], dict[str, Array], str]:
    """The same inputs in memory, for checks that share the student's process.

    Returns:
        Arrays by name, held-out labels by assignment, and the data source.
    """
    with prepared(assignment, source) as ready:
        arrays = {file.stem: np.load(file) for file in ready.folder.glob("*.npy")}
        return arrays, ready.held_out_labels, ready.data_source
