"""The answers that an audit judges: right ones by other means, and wrong ones as students give them.

An answer is a small Python file that takes the place of one question's cell in the reference solution. Its first line
is a comment that says what is right or wrong about it. Files lie in
`tests/submissions/<assignment>/answers/<question>/right/` and `.../wrong/`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import jupytext

from autograder.config import AssignmentConfig

ROOT = Path(__file__).resolve().parent.parent.parent
Kind = Literal["right", "wrong", "mutant"]
_KINDS: tuple[Kind, Kind] = ("right", "wrong")
_NAME = re.compile(r"^#? *name: *(q\d+)\s*$", re.MULTILINE)


class CorpusError(ValueError):
    """Files of the corpus are not what they should be; the message has a line for each fault."""


@dataclass(frozen=True)
class Cell:
    """A code cell of the reference; `question` is None where it answers none."""

    question: str | None
    source: str


@dataclass(frozen=True)
class Answer:
    """One answer to judge.

    Args:
        question: "q1" …
        kind: "right", "wrong" or "mutant".
        name: Unique among the question's answers of its kind: the file's name, or the change.
        note: What is right or wrong about it, in one line.
        source: What stands in the answer's cell.
        path: Its file, relative to the project; "" for mutants.
    """

    question: str
    kind: Kind
    name: str
    note: str
    source: str
    path: str = ""


def reference_cells(assignment: str) -> list[Cell]:
    """The code cells of the reference solution that grading runs, in order.

    Args:
        assignment: "imdb" …

    Returns:
        The cells, each with the question that it answers.
    """
    cells: list[Cell] = []
    question: str | None = None
    for cell in jupytext.read(ROOT / "solutions" / f"{assignment}.py").cells:
        if cell.cell_type == "raw" and "BEGIN QUESTION" in cell.source:
            named = _NAME.search(cell.source)
            question = named[1] if named else None
        elif cell.cell_type == "raw" and "END QUESTION" in cell.source:
            question = None
        elif cell.cell_type == "code" and "skip-grading" not in cell.metadata.get("tags", []):
            cells.append(Cell(question, str(cell.source)))
    return cells


def folder_of(assignment: str) -> Path:
    """Where an assignment's answers lie."""
    return ROOT / "tests" / "submissions" / assignment / "answers"


def hand_written(assignment: AssignmentConfig, folder: Path | None = None) -> list[Answer]:
    """Read the right and wrong answers of an assignment.

    Args:
        assignment: Its part of grading.yml.
        folder: Where they lie; `folder_of` when None.

    Returns:
        The answers by question, right ones first.

    Raises:
        CorpusError: There is none, a folder names no question, or a file does not parse, says nothing about itself or
            defines no function of its question.
    """
    folder = folder or folder_of(assignment.name)
    problems: list[str] = []
    answers: list[Answer] = []
    for question in sorted(_folders(folder)):
        if question not in assignment.questions:
            problems.append(f"{folder / question}: {assignment.name} has no question of this name")
            continue
        answers += _of_question(assignment, folder / question, question, problems)
    if not answers and not problems:
        problems.append(f"{folder} has no answers. They go to <question>/right/*.py and <question>/wrong/*.py there.")
    if problems:
        raise CorpusError("\n".join(problems))
    order = list(assignment.questions)
    return sorted(answers, key=lambda answer: (order.index(answer.question), answer.kind, answer.name))


def _folders(folder: Path) -> Iterator[str]:
    if folder.is_dir():
        yield from (path.name for path in folder.iterdir() if path.is_dir() and not path.name.startswith(("_", ".")))


def _of_question(assignment: AssignmentConfig, folder: Path, question: str, problems: list[str]) -> Iterator[Answer]:
    functions = set(assignment.questions[question].functions)
    for kind in _KINDS:
        for path in sorted((folder / kind).glob("*.py")):
            source = path.read_text("utf-8")
            problem = _problem_of(source, functions)
            if problem:
                problems.append(f"{path}: {problem}")
                continue
            note = source.splitlines()[0].lstrip("# ").strip()
            shown = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
            yield Answer(question, kind, path.stem, note, source, shown)


def _problem_of(source: str, functions: set[str]) -> str:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError) as error:
        return f"it does not parse: {error}"
    if not source.startswith("#") or not source.splitlines()[0].lstrip("# ").strip():
        return "its first line must be a comment that says what is right or wrong about it"
    if not functions & set(_names(tree)):
        return f"it defines none of {', '.join(sorted(functions))}"
    return ""


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)):
            yield node.name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from (alias.asname or alias.name for alias in node.names)
