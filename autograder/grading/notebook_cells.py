"""What a notebook's code cells are: which of them grading leaves out, and what people recognise each by."""

from __future__ import annotations

from functools import cache

from autograder.config import AssignmentConfig
from autograder.grading.given_code import GivenCode, acting_statements
from autograder.intake.notebooks import SKIP_GRADING, Notebook, UnreadableSubmission, parse_notebook
from autograder.intake.python_source import PARSED_CHARACTERS, names_in
from autograder.paths import ROOT
from shared.worker.missing_names import cell_name


def left_out_cells(notebook: Notebook, assignment: str) -> frozenset[int]:
    """Return the indices of the code cells of which only definitions, imports and plain constants are made.

    They are tagged `skip-grading`, or do what such a cell of the released notebook does: some tools drop the tags.
    """
    given = released_code(assignment).left_out
    budget = PARSED_CHARACTERS
    found = set()
    for cell in notebook.code_cells:
        budget -= len(cell.source)
        if SKIP_GRADING in cell.tags or (budget > 0 and acting_statements(cell.source) in given):
            found.add(cell.index)
    return frozenset(found)


def cell_names(notebook: Notebook, assignment: AssignmentConfig) -> dict[int, str]:
    """Return what people recognise each code cell by: the question that it answers, or its first line."""
    questions = {function: name for name, question in assignment.questions.items() for function in question.functions}
    budget = PARSED_CHARACTERS
    names = {}
    for cell in notebook.code_cells:
        budget -= len(cell.source)
        answers = names_in(cell.source) if budget > 0 else set()
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
