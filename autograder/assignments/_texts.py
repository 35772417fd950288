"""Data and wrong models of assignments whose data set has texts."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from autograder.assignments._definition import Arrays
from shared.student.protocol import Array

WORDS = 10_000
Train = Callable[[ModuleType, Arrays], tuple[Any, Array]]


def write_texts(folder: Path, train_data: Collection[list[int]], test_data: Collection[list[int]]) -> None:
    """Write x_train and x_test as multi-hot rows."""
    write_multi_hot(folder / "x_train.npy", train_data, np.float32)
    # Only the grader's `predict` reads the held-out rows; it converts them in parts.
    write_multi_hot(folder / "x_test.npy", test_data, np.uint8)


def write_multi_hot(path: Path, texts: Collection[list[int]], dtype: npt.DTypeLike) -> None:
    """Write multi-hot rows to a `.npy` file without holding them in memory.

    Args:
        texts: Lists of word indices below 10,000.
        dtype: Of the written array, shape (n, 10000).
    """
    rows = np.lib.format.open_memmap(path, mode="w+", dtype=dtype, shape=(len(texts), WORDS))
    for row, text in zip(rows, texts, strict=True):
        row[text] = 1


def shuffled(y: Array, share: float) -> Array:
    """Return labels of which some are swapped."""
    rng = np.random.default_rng(7)
    places = rng.choice(len(y), size=int(share * len(y)), replace=False)
    changed: Array = np.array(y)
    changed[places] = y[rng.permutation(places)]
    return changed


def retrained(**settings: Any) -> Train:
    """The reference's `retrain` with other settings."""
    return lambda module, arrays: (
        module.retrain(arrays["x_train"], arrays["y_train"], **settings),
        arrays["x_test"],
    )


def on_labels(share: float) -> Train:
    """The reference's `retrain` on labels of which some are swapped."""
    return lambda module, arrays: (
        module.retrain(arrays["x_train"], shuffled(arrays["y_train"], share)),
        arrays["x_test"],
    )


def half_of_the_words(module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
    """The reference's `retrain` on the first half of the columns."""
    half = arrays["x_train"].shape[1] // 2
    x_train = np.array(arrays["x_train"])
    x_train[:, half:] = 0.0
    x_test = np.array(arrays["x_test"])
    x_test[:, half:] = 0
    return module.retrain(x_train, arrays["y_train"]), x_test


def built(epochs: int, **settings: Any) -> Train:
    """The reference's `build_model` with other settings."""

    def train(module: ModuleType, arrays: Arrays) -> tuple[Any, Array]:
        model = module.build_model(**settings)
        model.fit(arrays["x_train"], arrays["y_train"], epochs=epochs, batch_size=512, verbose=0)
        return model, arrays["x_test"]

    return train
