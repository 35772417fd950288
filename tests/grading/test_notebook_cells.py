"""Which cells grading leaves out, and what people recognise a cell by."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from autograder import config
from autograder.grading.notebook_cells import cell_names, left_out_cells
from autograder.intake.notebooks import Notebook, parse_notebook
from autograder.paths import ROOT

GRADING = config.load(ROOT / "grading.yml")


def released(assignment: str) -> Notebook:
    """Return the notebook that students get."""
    return parse_notebook((ROOT / "assignments" / assignment / f"{assignment}.ipynb").read_bytes(), "a.ipynb")


def without_tags(notebook: Notebook) -> Notebook:
    """Return a notebook as tools leave it that drop the tags of cells."""
    return replace(notebook, cells=tuple(replace(cell, tags=()) for cell in notebook.cells))


def notebook_of(*sources: str) -> Notebook:
    """Return a notebook of untagged code cells."""
    cells = [{"cell_type": "code", "source": source, "metadata": {}} for source in sources]
    return parse_notebook(json.dumps({"cells": cells, "metadata": {}}).encode(), "a.ipynb")


def exploration() -> Iterator[str]:
    """Yield the sources of IMDB's cells that load data and train."""
    for cell in released("imdb").code_cells:
        if "otter_ignore" in cell.tags:
            yield cell.source


@pytest.mark.parametrize("assignment", GRADING.assignments)
def test_given_cells_are_left_out_with_and_without_their_tags(assignment: str) -> None:
    notebook = released(assignment)
    tagged = {cell.index for cell in notebook.code_cells if "skip-grading" in cell.tags}
    assert left_out_cells(notebook, assignment) == tagged
    assert left_out_cells(without_tags(notebook), assignment) == tagged


@pytest.mark.parametrize("added", ["import tensorflow as tf", "MAX = 10_000", "def helper(x):\n    pass", "# note"])
def test_what_a_student_adds_to_define_something_changes_nothing(added: str) -> None:
    sources = [f"{added}\n{source}" for source in exploration()]
    assert len(left_out_cells(notebook_of(*sources), "imdb")) == len(sources)


@pytest.mark.parametrize("own", ["x = train(1)", "import os", "def train(): pass", "plot_loss(own_history)", ""])
def test_a_students_own_cell_is_run(own: str) -> None:
    assert left_out_cells(notebook_of(own, "x = 1"), "imdb") == frozenset()


def test_cells_are_named_by_question_or_first_line() -> None:
    notebook = notebook_of("# my notes\nx = 1\ny = 2", "def best_epoch(history):\n    pass", "%%time\nz = 3")
    assert cell_names(notebook, GRADING.assignments["imdb"]) == {
        0: "the cell `x = 1`",
        1: "the cell of q9",
        2: "the cell `z = 3`",
    }
