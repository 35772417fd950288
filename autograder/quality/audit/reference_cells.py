"""The cells of the reference solution, in which each answer takes its question's place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import CodeType

from autograder.config import AssignmentConfig
from autograder.otter.source_notebook import cells_of


@dataclass(frozen=True)
class Cell:
    """A code cell of the reference; `question` is None where it answers none."""

    question: str | None
    source: str


def reference_cells(assignment: str) -> list[Cell]:
    """The code cells of the reference solution that grading runs, in order.

    Returns:
        The cells, each with the question that it answers.
    """
    return [Cell(cell.question, cell.source) for cell in cells_of(assignment) if cell.is_graded]


def questions_that_use(question: str, assignment: AssignmentConfig, cells: Sequence[Cell]) -> tuple[str, ...]:
    """Return the other questions whose reference answers call this question's functions, in order.

    Args:
        question: "q1" …
    """
    called = {cell.question: set(_globals(compile(cell.source, "", "exec"))) for cell in cells if cell.question}
    reached = {question}
    while (
        grown := {
            name
            for name in assignment.questions
            if any(called[name] & set(assignment.questions[one].functions) for one in reached)
        }
        - reached
    ):
        reached |= grown
    return tuple(name for name in assignment.questions if name in reached - {question})


def _globals(code: CodeType) -> Iterator[str]:
    """Names that functions of a cell take from outside, among attribute names."""
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from inner.co_names
            yield from _globals(inner)
