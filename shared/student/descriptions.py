"""What a student's models and figures are described by: plain values, which cross to the grader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy.typing as npt


@dataclass(frozen=True)
class LayerDescription:
    """A layer's description by itself; only used in messages, never to award points."""

    kind: str
    units: int | None
    activation: str | None


@dataclass(frozen=True)
class ModelDescription:
    """A model's description by itself.

    Args:
        compiled: Whether `compile` was called.
        layers: The layers in the model's own order, input layers left out.
        optimizer: Class name of the optimizer, or None.
        learning_rate: Its current learning rate, or None (schedules have none).
        steps: Number of updates that the model's optimizer has made.
        loss: Short text for the loss.
        given_as: For "optimizer", "loss" and "metrics": "string", "object" or "unknown", as passed to `compile`.
    """

    compiled: bool
    layers: tuple[LayerDescription, ...]
    optimizer: str | None
    learning_rate: float | None
    steps: int
    loss: str
    given_as: Mapping[str, str]


@dataclass(frozen=True)
class Series:
    """One drawn series: a line, or the dots of a scatter plot."""

    x: npt.NDArray[Any]
    y: npt.NDArray[Any]
    label: str
    connected: bool  # drawn as a line
    dotted: bool  # drawn with markers


@dataclass(frozen=True)
class Figure:
    """Texts and series of an Axes."""

    figure_id: int  # the same number: the same figure
    title: str
    xlabel: str
    ylabel: str
    legend: tuple[str, ...]
    series: tuple[Series, ...]
    shown: bool = False  # plt.show() was called while the figure was open
