"""Each assignment of grading.yml has its object, and nothing else in the code depends on an assignment's name."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from autograder import assignments, config
from autograder.paths import ROOT

GRADING = config.load(ROOT / "grading.yml")
OBJECTS = {name: assignments.load(name) for name in GRADING.assignments}


def test_the_objects_are_those_of_grading_yml() -> None:
    assert assignments.names() == sorted(GRADING.assignments)


def test_an_unknown_name_is_an_error_that_says_where_to_look() -> None:
    with pytest.raises(LookupError, match=r"autograder/assignments/poker\.py\. See docs/new-assignment\.md\."):
        assignments.load("poker")


@pytest.mark.parametrize("name", OBJECTS)
def test_a_held_out_question_has_the_threshold_and_the_others_have_none(name: str) -> None:
    held_out = OBJECTS[name].held_out
    questions = [] if held_out is None else [held_out.question]
    assert [threshold.partition("_")[0] for threshold in GRADING.assignments[name].thresholds] == questions


@pytest.mark.parametrize("name", OBJECTS)
def test_the_function_of_the_held_out_question_is_one_of_its_functions(name: str) -> None:
    held_out = OBJECTS[name].held_out
    assignment = GRADING.assignments[name]
    if held_out is not None:
        questions = {**assignment.questions, **assignment.left_out}
        assert held_out.function in questions[held_out.question].functions


def test_accuracy_reads_one_unit_and_several() -> None:
    one_unit = assignments.ACCURACY.figure(np.array([[0.9], [0.2]]), np.array([1, 1]))
    several = assignments.ACCURACY.figure(np.array([[0.1, 0.8, 0.1], [0.5, 0.2, 0.3]]), np.array([1, 0]))
    assert (one_unit, several) == (0.5, 1.0)


def code_for_all() -> Iterator[Path]:
    """The modules that are not one assignment's own."""
    for folder in ("autograder", "shared", "tests/prove"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            if not set(parts) & set(OBJECTS):
                yield path


def names_in(path: Path) -> list[str]:
    """The string literals of a module that are an assignment's name."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    found = (node.value for node in nodes if isinstance(node, ast.Constant))
    return [value for value in found if isinstance(value, str) and value in OBJECTS]


def test_no_other_module_names_an_assignment() -> None:
    exports = ROOT / "shared" / "datasets" / "__init__.py"  # data sets that are named like the assignments
    found = {path.relative_to(ROOT).as_posix(): names_in(path) for path in code_for_all() if path != exports}
    assert {path: names for path, names in found.items() if names} == {}
