"""Which of the code that every student was given a notebook has changed. Layout, order and comments do not matter."""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from autograder.intake.notebooks import SKIP_GRADING, Cell, Notebook
from autograder.intake.python_source import PARSED_CHARACTERS, parse_code
from autograder.results import StaffNote
from autograder.text import one_line
from shared.worker.definitions import is_definition

ANSWER_TAG = "otter_answer_cell"
_ALIKE = 0.75  # of `difflib`: a statement this much like a given one is a changed one
_SHOWN, _COMPARED, _CANDIDATES = 120, 200, 50  # characters, characters, statements
_DEFINITIONS = ("def ", "async def ", "class ", "@")
# Calls of the grader show something, and change nothing.
_SHOWS_ONLY = re.compile(r"grader\.\w+\(")


@dataclass(frozen=True)
class _GivenCell:
    name: str  # its id
    statements: tuple[str, ...]


@dataclass(frozen=True)
class GivenCode:
    """The code cells of the released notebook that hold no answer.

    Args:
        cells: Each with its id and its statements.
        names: Variables that they give a value.
        left_out: What the cells do that grading leaves out, see `acting_statements`.
    """

    cells: tuple[_GivenCell, ...]
    names: frozenset[str] = frozenset()
    left_out: frozenset[tuple[str, ...]] = frozenset()

    @classmethod
    def of(cls, released: Notebook) -> GivenCode:
        """Return the given code of a released notebook."""
        given = [cell for cell in released.code_cells if ANSWER_TAG not in cell.tags]
        cells = [_GivenCell(cell.name, statements_of(cell.source)) for cell in given]
        assigned = {name for cell in cells for statement in cell.statements for name in _assigned(statement)}
        acting = {acting_statements(cell.source) for cell in given if SKIP_GRADING in cell.tags}
        return cls(tuple(cells), frozenset(assigned), frozenset(acting - {()}))


def statements_of(source: str) -> tuple[str, ...]:
    """Return a cell's top-level statements in Python's own layout; without comments, magics and empty statements.

    Code that Python cannot parse is returned line by line, without spaces.
    """
    tree = parse_code(source)
    if tree is not None:
        try:
            statements = [ast.unparse(node) for node in tree.body]
        except (RecursionError, ValueError):  # nested too deeply, or a number with thousands of digits
            statements = [_bare(source)]
        return tuple(statement for statement in statements if statement != "pass")
    return tuple(filter(None, map(_bare, source.splitlines())))


def acting_statements(source: str) -> tuple[str, ...]:
    """Return the statements of a cell that do more than define something; what students add to given cells varies."""
    return tuple(one for one in statements_of(source) if not _only_defines(one))


def _only_defines(statement: str) -> bool:
    tree = parse_code(statement)
    return tree is not None and all(map(is_definition, tree.body))


def edited_cells(notebook: Notebook, given: GivenCode) -> Iterator[StaffNote]:
    """Yield a note for each given cell of which a statement was changed, or removed from a cell that is still there.

    A deleted or split cell, other layout, another order, and what a student adds don't count as changes. A new value
    for one of the given variables in a given cell is one.

    Args:
        notebook: A submission.
        given: What its student was given.
    """
    if not given.cells:
        return
    code = [(cell, statements_of(cell.source)) for cell in within_budget(notebook.code_cells)]
    here = {statement for _, statements in code for statement in statements}
    released = {statement for cell in given.cells for statement in cell.statements}
    by_name = {cell.name: (cell, statements) for cell, statements in code if cell.name}
    own = [(cell, one) for cell, statements in code for one in statements if one not in released]
    own = [one for one in own if not one[1].startswith(_DEFINITIONS)][:_CANDIDATES]
    for cell in given.cells:
        wanted = [one for one in cell.statements if one not in here and not _SHOWS_ONLY.match(one)]
        same = by_name.get(cell.name)
        changes = _changes(wanted, [(same[0], one) for one in same[1] if one not in released] if same else own, same)
        if same:
            changes += [(same[0], text) for text in _reassigned(same[1], cell, given, released)]
        if changes:
            more = f" {len(changes) - 1} more in this cell." if len(changes) > 1 else ""
            yield StaffNote("edited_cell", f"Given code was changed: {changes[0][1]}.{more}", changes[0][0].index)


def _changes(
    wanted: Iterable[str], candidates: list[tuple[Cell, str]], same: tuple[Cell, tuple[str, ...]] | None
) -> list[tuple[Cell, str]]:
    """The given statements that are not there any more, each with what is there instead."""
    found = []
    for statement in wanted:
        near = max(candidates, key=lambda one: _likeness(statement, one[1]), default=None)
        if near and _likeness(statement, near[1]) >= _ALIKE:
            found.append((near[0], f"{_quoted(statement, near[1])} instead of {_quoted(near[1], statement)}"))
        elif same:
            found.append((same[0], f"{_quoted('', statement)} was removed"))
    return found


def _reassigned(statements: tuple[str, ...], cell: _GivenCell, given: GivenCode, released: set[str]) -> Iterator[str]:
    if all(one in statements for one in cell.statements):  # else it is said already what was changed
        for one in statements:
            if one not in released and _assigned(one) & given.names:
                yield f"{_quoted('', one)} was added"


def _assigned(statement: str) -> set[str]:
    """The variables that a statement gives a value, also in a part: `x` in `x.y[0] = 1`; not in functions."""
    tree = parse_code(statement)
    found: set[str] = set()
    for node in tree.body if tree else []:
        if isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign | ast.Delete | ast.For):
            targets = node.targets if isinstance(node, ast.Assign | ast.Delete) else [node.target]
            found.update(name for target in targets for name in _roots(target))
    return found


def _roots(target: ast.expr) -> Iterator[str]:
    while isinstance(target, ast.Attribute | ast.Subscript | ast.Starred):
        target = target.value
    if isinstance(target, ast.Name):
        yield target.id
    elif isinstance(target, ast.Tuple | ast.List):
        for element in target.elts:
            yield from _roots(element)


def _likeness(given: str, own: str) -> float:
    matcher = difflib.SequenceMatcher(None, given[:_COMPARED], own[:_COMPARED], autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= _ALIKE else 0.0


def _quoted(other: str, statement: str) -> str:
    """The statement in one line, of a long one the part around where it differs from another one."""
    text, other = one_line(statement), one_line(other)
    start = next((place for place, pair in enumerate(zip(text, other, strict=False)) if len(set(pair)) > 1), 0)
    start = max(0, min(start - _SHOWN // 2, len(text) - _SHOWN))
    shown = text[start : start + _SHOWN]
    return f"`{'…' if start else ''}{shown}{'…' if start + _SHOWN < len(text) else ''}`"


def within_budget(cells: Iterable[Cell]) -> Iterator[Cell]:
    """Yield cells until their code is longer than what is parsed of one notebook."""
    budget = PARSED_CHARACTERS
    for cell in cells:
        budget -= len(cell.source)
        if budget < 0:
            return
        yield cell


def _bare(line: str) -> str:
    return "".join(line.partition("#")[0].split())
