"""The parts of an assignment, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import numpy as np

from shared.datasets import DataSet, ResolvedSource
from shared.student.protocol import Array

Arrays = Mapping[str, Array]  # x_train, y_train, x_test


@dataclass(frozen=True)
class Measure:
    """A measure of a trained model on held-out rows.

    Args:
        name: What the figure is.
        figure: Computes it from the outputs, float64 (n, units), and the labels, (n,).
        lower_is_better: Whether the figure is an error.
        digits: Decimals of a threshold.
    """

    name: str
    figure: Callable[[Array, Array], float]
    lower_is_better: bool
    digits: int


def _share_of_right(outputs: Array, labels: Array) -> float:
    predicted = outputs[:, 0] > 0.5 if outputs.shape[1] == 1 else outputs.argmax(axis=1)
    return float(np.mean(predicted == labels.astype(int)))


def _mean_absolute_error(outputs: Array, prices: Array) -> float:
    return float(np.abs(outputs.reshape(-1) - prices).mean())


ACCURACY = Measure("accuracy", _share_of_right, lower_is_better=False, digits=3)
MAE = Measure("MAE", _mean_absolute_error, lower_is_better=True, digits=2)


@dataclass(frozen=True)
class HeldOut:
    """The one question that depends on the data: it is graded by how well a trained model does on held-out rows.

    Args:
        question: "q10" …
        measure: How the model is measured.
        function: The function that trains it.
        arguments: Its arguments after x_train and y_train.
    """

    question: str
    measure: Measure
    function: str
    arguments: tuple[Any, ...] = ()


@dataclass(frozen=True)
class WrongModel:
    """A model that should not reach the threshold.

    Args:
        detected_by: The check that detects it if its figure does not; "" if only the figure can.
        train: Gets the reference's module and the arrays; returns the model and the rows to measure it on.
    """

    detected_by: str
    train: Callable[[ModuleType, Arrays], tuple[Any, Array]]


@dataclass(frozen=True)
class Item:
    """An item that the chapter teaches.

    Args:
        kind: A numbered listing, a page of text or code without a number, or a thing to try at a part's end.
        place: "4.12" for a listing, "after 4.9" or "before 4.15" for a page, "end of 4.1" for an exercise.
        topic: What it is about.
        questions: The questions that ask for it.
        cells: Python expressions. Each is in exactly one exploration cell of the source notebook, for this item.
    """

    kind: Literal["listing", "page", "exercise"]
    place: str
    topic: str
    questions: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()


@dataclass(frozen=True)
class Assignment:
    """An assignment.

    Args:
        dataset: Its data set.
        prepare: Writes x_train, y_train and x_test as `.npy` files into a folder, from the real or the synthetic
            data, and returns the labels of x_test, (n,), which are never written to a file.
        held_out: The question with a trained model, if there is one.
        wrong_models: For calibration, by what is wrong with them.
        chapter: The part of the chapter that it teaches.
    """

    dataset: DataSet
    prepare: Callable[[Path, ResolvedSource], Array]
    held_out: HeldOut | None = None
    wrong_models: Mapping[str, WrongModel] = field(default_factory=dict)
    chapter: tuple[Item, ...] = ()


def no_data(_folder: Path, _source: ResolvedSource) -> Array:
    """Prepare nothing: no check calls a function on the data set."""
    return np.zeros(0)
