"""A student's notebook as a file: the cells that run, and the question that each of them answers."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SKIP = "skip-grading"
_CHECK = re.compile(r"""^[ \t]*grader\.check\(\s*["'](q[1-9]\d*)["']""", re.MULTILINE)

_DEFINITION = re.compile(r"^(?:def|class)\s+(\w+)|^(\w+)\s*=", re.MULTILINE)


class NotebookError(Exception):
    """The notebook can't be checked; the text says why and what to do."""


@dataclass(frozen=True)
class CodeCell:
    """A cell that runs when the notebook is checked.

    Args:
        place: Which of all cells it is, counted from 1.
        question: The question that it answers, or "".
    """

    place: int
    source: str
    question: str


@dataclass(frozen=True)
class NotebookFile:
    """What is checked of a notebook.

    Args:
        assignment: What its metadata says, or "".
        cells: The code cells that run, in order.
    """

    assignment: str
    cells: tuple[CodeCell, ...]


def read_notebook(path: Path) -> NotebookFile:
    """Read an .ipynb file.

    Raises:
        NotebookError: There is no such file, or it is not a notebook.
    """
    content = _json_of(path)
    cells = content.get("cells") if isinstance(content, dict) else None
    if not isinstance(cells, list) or not all(isinstance(cell, dict) for cell in cells):
        raise NotebookError(f"{path} is not a notebook: it has no list of cells. Name the .ipynb file.")
    found: list[CodeCell] = []
    waiting: list[int] = []  # cells since the last check, which belong to the next one
    for place, cell in enumerate(cells, start=1):
        source = _source(cell)
        if cell.get("cell_type") != "code":
            continue
        if check := _CHECK.search(source):
            for index in waiting:
                found[index] = CodeCell(found[index].place, found[index].source, check[1])
            waiting = []
        elif _SKIP not in _metadata(cell).get("tags", ()) and not source.lstrip().startswith("grader"):
            question = _kit(cell).get("question", "")
            if not question and re.search(r"^def \w", source, re.MULTILINE):
                waiting.append(len(found))
            found.append(CodeCell(place, source, question))
    if not found:
        raise NotebookError(f"{path} has no code cells. Name the notebook that has your answers.")
    return NotebookFile(str(_kit(content).get("assignment", "")), tuple(found))


def questions_to_check(cells: Sequence[CodeCell], changed: Sequence[CodeCell], names: set[str]) -> set[str]:
    """Return the questions whose answers changed, or use something that did.

    Args:
        cells: All cells.
        changed: Those that changed.
        names: What these, and cells that are gone, define.
    """
    parts = {cell.place: (defined_names(cell.source), _used_names(cell.source)) for cell in cells}
    reached, reached_names = {cell.place for cell in changed}, set(names)
    while True:
        more = {place for place, (_, used) in parts.items() if used & reached_names} - reached
        if not more:
            return {cell.question for cell in cells if cell.place in reached and cell.question}
        reached |= more
        reached_names |= {name for place in more for name in parts[place][0]}


def defined_names(source: str) -> set[str]:
    """Return the names that a cell defines at its top level."""
    try:
        tree = ast.parse(source)
    except SyntaxError:  # a magic, or a mistake
        return {name for found in _DEFINITION.finditer(source) for name in found.groups() if name}
    defined: set[str] = set()
    for statement in tree.body:
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            defined.add(statement.name)
        elif isinstance(statement, (ast.Import, ast.ImportFrom)):
            defined |= {(alias.asname or alias.name).split(".")[0] for alias in statement.names}
        else:
            names = (node for node in ast.walk(statement) if isinstance(node, ast.Name))
            defined |= {node.id for node in names if isinstance(node.ctx, ast.Store)}
    return defined


def _json_of(path: Path) -> Any:
    try:
        return json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        near = ", ".join(sorted(other.name for other in path.parent.glob("*.ipynb"))) or "none"
        raise NotebookError(f"There is no file {path}. Notebooks in that folder: {near}.") from None
    except IsADirectoryError:
        raise NotebookError(f"{path} is a folder. Name the notebook in it.") from None
    except OSError as error:
        raise NotebookError(f"{path} can't be read: {error.strerror}.") from None
    except (ValueError, RecursionError):
        raise NotebookError(f"{path} is not a notebook. Name the .ipynb file, or save it in Jupyter again.") from None


def _source(cell: dict[str, Any]) -> str:
    source = cell.get("source", "")
    return "".join(str(line) for line in source) if isinstance(source, list) else str(source)


def _metadata(holder: dict[str, Any]) -> dict[str, Any]:
    metadata = holder.get("metadata")
    return metadata if isinstance(metadata, dict) else {}


def _kit(holder: dict[str, Any]) -> dict[str, Any]:
    kit = _metadata(holder).get("kit")
    return kit if isinstance(kit, dict) else {}


def _used_names(source: str) -> set[str]:
    """Names that a cell uses anywhere."""
    try:
        nodes = ast.walk(ast.parse(source))
    except SyntaxError:
        return set(re.findall(r"\w+", source))
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
