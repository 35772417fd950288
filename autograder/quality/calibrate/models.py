"""The models that a calibration trains: the reference and plausible wrong models."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any

import numpy as np

from autograder import assignments
from autograder.assignments import Arrays
from shared.student.protocol import Array, Builder
from shared.student.stand_in_models import ModelBuilder

REFERENCE = "reference"


def solution(assignment: str) -> ModuleType:
    """Return the reference's module."""
    return importlib.import_module(f"solutions.{assignment}")


def train(assignment: str, model: str, arrays: Arrays) -> tuple[Any, Array]:
    """Train a model, and return it with the rows to measure it on.

    Args:
        model: `REFERENCE`, trained as in the graded question, or the name of a wrong model.
        arrays: The prepared data.
    """
    own, module = assignments.load(assignment), solution(assignment)
    if model != REFERENCE:
        return own.wrong_models[model].train(module, arrays)
    assert own.held_out is not None
    # Grading passes a builder instead of `build_model` if the function takes one.
    given = [ModelBuilder(one) if isinstance(one, Builder) else one for one in own.held_out.arguments]
    function = getattr(module, own.held_out.function)
    return function(arrays["x_train"], arrays["y_train"], *given), arrays["x_test"]


def outputs_of(model: Any, x: Array) -> Array:
    """Return a model's outputs, float64 (n, units), computed in pieces as in grading."""
    pieces = [np.asarray(model(x[start : start + 512].astype(np.float32))) for start in range(0, len(x), 512)]
    return np.concatenate(pieces).astype(np.float64).reshape(len(x), -1)
