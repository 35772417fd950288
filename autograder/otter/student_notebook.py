"""The student notebook, made from a source notebook in solutions/ with `otter assign`."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from autograder.intake.iri_grammar import without_iri_grammar
from autograder.intake.notebooks import SKIP_GRADING
from autograder.otter.left_out import Functions, LeftOutError, without_questions
from autograder.otter.run import otter_command
from autograder.otter.source_notebook import EXPLORATION, SETUP, read_source, source_cells, tags_of
from autograder.otter.test_files import PublicCheck, function_source

with without_iri_grammar():
    import nbformat

Cell = dict[str, Any]

OTTER_IGNORE = "otter_ignore"  # what plain Otter leaves out when it grades
_ANSWER = "otter_answer_cell"
_INIT = re.compile(r"^grader = otter\.Notebook\(", re.MULTILINE)
_START = """\
# grader.check("{question}") checks an answer, grader.hint("{question}") gives a hint,
# and shared.progress() shows which questions are done.
import shared
from shared.notebook import Notebook

grader = Notebook("{assignment}")"""
_CHECK = re.compile(r'^grader\.check\("(?P<question>[^"]+)"\)', re.MULTILINE)
_OTTER = re.compile(r"^grader(\.| = )", re.MULTILINE)
_KEPT_METADATA = ("tags", "editable", "deletable", "kit")
_OTTER_SECONDS = 120
_KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


class ReleaseError(Exception):
    """A student notebook can't be made from this source notebook and these checks; the text says what to change."""


def student_notebook(
    assignment: str, source_path: Path, checks: Sequence[PublicCheck], left_out: Functions | None = None
) -> str:
    """Make the student notebook of an assignment; the same input gives the same text.

    Args:
        source_path: The source notebook, in jupytext's percent format with Otter's markers.
        checks: The public checks, at least one for each question.
        left_out: Questions to leave out, with their functions.

    Returns:
        The notebook as JSON.

    Raises:
        ReleaseError: Notebook and checks don't match, a question can't be left out, or Otter refuses the notebook.
    """
    source = read_source(source_path)
    source.metadata["kernelspec"] = _KERNEL
    try:
        source.cells = without_questions(source.cells, left_out or {})
    except LeftOutError as error:
        raise ReleaseError(f"{assignment}: {error}") from None
    _insert_tests(source, assignment, checks)
    with tempfile.TemporaryDirectory() as folder:
        notebook = _otter_assign(source, assignment, Path(folder))
    cells = [_plain_cell(cell) for cell in notebook["cells"] if cell["source"].strip()]
    _move_init_cell(cells, assignment)
    _mark_cells(cells)
    _refuse_incomplete(cells, {check.question for check in checks})
    return _as_json(assignment, cells)


def _insert_tests(notebook: Any, assignment: str, checks: Sequence[PublicCheck]) -> None:
    """Put Otter's test cells at the end of each question, so that `otter assign` adds the cell that checks it."""
    cells: list[Any] = []
    questions: set[str | None] = set()
    for one in source_cells(notebook.cells):
        if one.ends_question:
            questions.add(one.question)
            own = [check for check in checks if check.question == one.question]
            if not own:
                raise ReleaseError(f"{assignment}: {one.question} has no public check. Write one at least.")
            sources = [function_source(assignment, check) for check in own]
            cells.append(nbformat.v4.new_raw_cell("# BEGIN TESTS"))
            cells += [nbformat.v4.new_code_cell(source) for source in sources]
            cells.append(nbformat.v4.new_raw_cell("# END TESTS"))
        cells.append(one.cell)
    for check in checks:
        if check.question not in questions:
            raise ReleaseError(
                f"{assignment}: {check.name} belongs to {check.question}, which the source notebook does not have."
            )
    notebook.cells = cells


def _otter_assign(notebook: Any, assignment: str, folder: Path) -> Any:
    """Run `otter assign` on a notebook and read the student's copy.

    In a separate process: Otter changes the working folder, and leaves temporary files in `folder`.
    """
    path = folder / f"{assignment}.ipynb"
    nbformat.write(notebook, path)
    environment = {**os.environ, "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}
    command = otter_command("assign", "--no-run-tests", "--no-pdfs", str(path), str(folder))
    run = subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, timeout=_OTTER_SECONDS, check=False
    )
    student = folder / "student" / path.name
    if run.returncode != 0 or not student.is_file():
        last_line = ["no message", *(run.stderr or run.stdout).strip().splitlines()][-1]
        raise ReleaseError(f"{assignment}: otter assign refused the source notebook: {last_line}")
    return nbformat.read(student, as_version=4)


def _plain_cell(cell: Any) -> Cell:
    """Return the cell without outputs and without jupytext's metadata."""
    metadata = {key: cell.metadata[key] for key in _KEPT_METADATA if key in cell.metadata}
    plain: Cell = {"cell_type": cell.cell_type, "metadata": metadata, "source": cell.source.strip("\n")}
    if cell.cell_type == "code":
        plain |= {"execution_count": None, "outputs": []}
    return plain


def _move_init_cell(cells: list[Cell], assignment: str) -> None:
    """Let Otter's first cell start the grader of `shared/`, before the first code cell after the setup cell."""
    init = next((cell for cell in cells if _INIT.search(cell["source"])), None)
    if init is None:  # the source notebook does without Otter's
        return
    first = next((found["question"] for cell in cells if (found := _CHECK.search(cell["source"]))), "q1")
    init["source"] = _START.format(assignment=assignment, question=first)
    setup = [index for index, cell in enumerate(cells) if SETUP in tags_of(cell)]
    if setup:  # it may install Otter
        following = next(cell for cell in cells[setup[0] + 1 :] if cell["cell_type"] == "code")
        cells.remove(init)
        cells.insert(cells.index(following), init)


def _mark_cells(cells: list[Cell]) -> None:
    """Tag the cells that grading skips, and record the question of each answer."""
    answers: list[Cell] = []
    for cell in cells:
        tags = list(tags_of(cell))
        check = _CHECK.search(cell["source"])
        if cell["cell_type"] == "code" and _ANSWER in tags:
            answers.append(cell)
        elif check:
            for answer in answers:
                answer["metadata"]["kit"] = {"question": check["question"]}
            answers = []
        if EXPLORATION in tags:
            # With raises-exception "Run all" goes on after a cell that waits for an unanswered question.
            tags = [tag for tag in tags if tag != EXPLORATION] + ["raises-exception", OTTER_IGNORE]
        if cell["cell_type"] == "code" and _OTTER.search(cell["source"]):
            tags = [*tags, SKIP_GRADING]
        if tags:
            cell["metadata"]["tags"] = sorted(set(tags))


def _refuse_incomplete(cells: list[Cell], questions: set[str]) -> None:
    """Check the result, because Otter reports success for some source notebooks that it could not parse."""
    answers = [cell for cell in cells if "kit" in cell["metadata"]]
    for question in sorted(questions - {cell["metadata"]["kit"]["question"] for cell in answers}):
        raise ReleaseError(f"{question} has no cell for the answer. Is its solution between BEGIN and END SOLUTION?")
    for cell in answers:
        if "raise NotImplementedError(" not in cell["source"]:
            question = cell["metadata"]["kit"]["question"]
            raise ReleaseError(f"{question}: the prompt must raise NotImplementedError and name the task.")
    for cell in cells:
        marker = re.search(r"# (BEGIN|END) (QUESTION|SOLUTION|PROMPT|TESTS)", cell["source"])
        if marker:
            raise ReleaseError(
                f"the marker '{marker[0]}' is still in the student notebook. Is it closed, and alone in its line?"
            )


def _as_json(assignment: str, cells: list[Cell]) -> str:
    """Return the notebook's text, with cell ids that depend only on the cells' sources."""
    seen: Counter[str] = Counter()
    for cell in cells:
        digest = hashlib.sha256(f"{cell['cell_type']}:{cell['source']}".encode()).hexdigest()[:12]
        seen[digest] += 1
        cell["id"] = f"{digest}-{seen[digest]}"
    notebook = {
        "cells": cells,
        "metadata": {
            "kernelspec": _KERNEL,
            "kit": {"assignment": assignment},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    nbformat.validate(notebook)
    for cell in cells:
        cell["source"] = cell["source"].splitlines(keepends=True)
    return json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
