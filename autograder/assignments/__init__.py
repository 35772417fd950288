"""Defines each assignment: its data, its held-out figure, its wrong models and its part of the chapter.

`autograder/assignments/<name>.py` holds it as `ASSIGNMENT`, for the assignment of this name in grading.yml. Nothing
else in the project depends on an assignment's name.
"""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from autograder.assignments._definition import (
    ACCURACY,
    MAE,
    Arrays,
    Assignment,
    HeldOut,
    Item,
    Measure,
    WrongModel,
    no_data,
)

__all__ = [
    "ACCURACY",
    "MAE",
    "Arrays",
    "Assignment",
    "HeldOut",
    "Item",
    "Measure",
    "WrongModel",
    "load",
    "names",
    "no_data",
]


def load(name: str) -> Assignment:
    """Return an assignment by its name in grading.yml.

    Raises:
        LookupError: No assignment has this name.
    """
    if name not in names():
        raise LookupError(f"{name} has no autograder/assignments/{name}.py. See docs/new-assignment.md.")
    assignment: Assignment = importlib.import_module(f"autograder.assignments.{name}").ASSIGNMENT
    return assignment


def names() -> list[str]:
    """Return the names of all assignments, in alphabetical order."""
    found = (module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)]))
    return sorted(name for name in found if not name.startswith("_"))
