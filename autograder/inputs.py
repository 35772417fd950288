"""The inputs that the judge prepares for workers once per run, and the labels that it keeps to itself."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from shared import datasets
from shared.student import Array

WORDS = 10_000


@dataclass(frozen=True)
class Prepared:
    """Prepared inputs of one run.

    Args:
        folder: `.npy` files, readable by workers: x_train, y_train, x_test.
        held_out_labels: Labels of x_test, int array (n,), by assignment; never written down.
        data_source: "real" or "synthetic".
    """

    folder: Path
    held_out_labels: dict[str, Array]
    data_source: str


@contextmanager
def prepared(assignment: str, source: datasets.Source = "auto") -> Iterator[Prepared]:
    """Prepare an assignment's inputs in a folder that is removed at the end.

    Args:
        assignment: "imdb".
        source: "real", "synthetic" or "auto".

    Yields:
        What was prepared.
    """
    with tempfile.TemporaryDirectory(prefix="kit-data-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        labels, found = _imdb(folder, source)
        for file in folder.iterdir():
            file.chmod(0o644)
        yield Prepared(folder, {assignment: labels}, found)


def _imdb(folder: Path, source: datasets.Source) -> tuple[Array, str]:
    found = datasets.imdb.source(source)
    (train_data, train_labels), (test_data, test_labels) = datasets.imdb.load_data(num_words=WORDS, source=found)
    write_multi_hot(folder / "x_train.npy", train_data, len(train_data), np.float32)
    np.save(folder / "y_train.npy", np.asarray(train_labels, np.float32))
    # Only the grader's own `predict` reads the held-out rows; it converts them piece by piece.
    write_multi_hot(folder / "x_test.npy", test_data, len(test_data), np.uint8)
    return np.asarray(test_labels), found


def write_multi_hot(path: Path, reviews: Iterable[list[int]], count: int, dtype: npt.DTypeLike) -> None:
    """Write multi-hot rows to a `.npy` file without holding them in memory.

    Args:
        path: The file.
        reviews: Lists of word indices below 10,000.
        count: How many there are.
        dtype: Of the written array, shape (n, 10000).
    """
    rows = np.lib.format.open_memmap(path, mode="w+", dtype=dtype, shape=(count, WORDS))
    for row, review in zip(rows, reviews, strict=True):
        row[review] = 1


def live_arrays(assignment: str, source: datasets.Source = "auto") -> tuple[dict[str, Array], dict[str, Array], str]:
    """The same inputs in memory, for checks that share the student's process.

    Returns:
        Arrays by name, held-out labels by assignment, and the data source.
    """
    with prepared(assignment, source) as ready:
        arrays = {file.stem: np.load(file) for file in ready.folder.glob("*.npy")}
        return arrays, ready.held_out_labels, ready.data_source
