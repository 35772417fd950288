"""Which checks an answer to a question fails, on the live path and without any data."""

from __future__ import annotations

import itertools
import sys
import textwrap
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from autograder import config, judging
from shared.live import LiveStudent
from shared.student import Wrong

_ANSWERS = itertools.count()
GRADING = Path(__file__).resolve().parent.parent / "grading.yml"


@cache
def checks_of(assignment: str, question: str) -> tuple[tuple[str, Any], ...]:
    """Names and functions of a question's checks, without those that need the prepared data."""
    wanted = config.load(GRADING).assignments[assignment].questions[question].checks
    found = [
        (
            info.name,
            vars(import_module(f"{'autograder' if info.hidden else 'shared'}.checks.{assignment}"))[info.name],
        )
        for info in judging.collect(assignment)
        if info.name in wanted and "held_out" not in info.name
    ]
    return tuple(found)


def failing(assignment: str, question: str, source: str) -> set[str]:
    """The names of the checks that an answer fails, without "test_".

    Args:
        assignment: "imdb" …
        question: "q1" …
        source: The student's code; `np`, `keras`, `layers` and `tf` are there if the code names them.
    """
    imports = {"np": "import numpy as np", "keras": "import keras", "tf": "import tensorflow as tf"}
    imports |= {"layers": "from keras import layers", "plt": "import matplotlib.pyplot as plt"}
    first = [line for name, line in imports.items() if f"{name}." in source]
    namespace: dict[str, Any] = {}
    exec("\n".join([*first, textwrap.dedent(source)]), namespace)
    student = LiveStudent(namespace, seed=3)
    failed = set()
    for name, check in checks_of(assignment, question):
        try:
            check(student)
        except Wrong:
            failed.add(name.removeprefix("test_"))
        student.forget()
    _let_go_of_models()
    return failed


def _let_go_of_models() -> None:
    """Keras keeps something of every model, some GB over the whole suite; freeing it looks through all objects."""
    keras = sys.modules.get("keras")
    if keras is not None:
        keras.backend.clear_session(free_memory=next(_ANSWERS) % 10 == 0)
