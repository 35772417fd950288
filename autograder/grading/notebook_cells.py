"""What a notebook's code cells are: which of them grading leaves out, and what people recognise each by."""

from __future__ import annotations

from functools import cache

from autograder.config import AssignmentConfig
from autograder.grading.given_code import GivenCode, acting_statements, within_budget
from autograder.intake.notebooks import SKIP_GRADING, Notebook, UnreadableSubmission, parse_notebook
from autograder.intake.python_source import names_in
from autograder.paths import ROOT
from shared.worker.missing_names import cell_name


def left_out_cells(notebook: Notebook, assignment: str) -> frozenset[int]:
    """Return the indices of the code cells of which only definitions, imports and plain constants are made.

    They are tagged `skip-grading`, or do what such a cell of the released notebook does: some tools drop the tags.
    """
    given = released_code(assignment).left_out
    tagged = {cell.index for cell in notebook.code_cells if SKIP_GRADING in cell.tags}
    recognised = {
        cell.index for cell in within_budget(notebook.code_cells) if acting_statements(cell.source) in given
    }
    return frozenset(tagged | recognised)


def cell_names(notebook: Notebook, assignment: AssignmentConfig) -> dict[int, str]:
    """Return what people recognise each code cell by: the question that it answers, or its first line."""
    questions = {function: name for name, question in assignment.questions.items() for function in question.functions}
    used = {cell.index: names_in(cell.source) for cell in within_budget(notebook.code_cells)}
    names = {}
    for cell in notebook.code_cells:
        answers = used.get(cell.index, set())
        question = next((questions[one] for one in questions if one in answers), "")
        names[cell.index] = f"the cell of {question}" if question else f"the cell {cell_name(cell.source)}"
    return names


@cache
def released_code(assignment: str) -> GivenCode:
    """Return the code cells that students were given; none where the released notebook is not there or unreadable."""
    path = ROOT / "assignments" / assignment / f"{assignment}.ipynb"
    try:
        return GivenCode.of(parse_notebook(path.read_bytes(), path.name))
    except (OSError, UnreadableSubmission):
        return GivenCode(())
