"""Leaving questions out of a source notebook, with the given cells that would need their answers."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from autograder.otter.source_notebook import SourceCell, source_cells

_HEADING = re.compile(r"#{1,6} ")
_COUNT = re.compile(r"There are (\w+) questions\.")
_SEVERAL = re.compile(r" \(in questions? ([\d, and]+), two\)")  # functions in one question
_MENTION = re.compile(r"\b[Qq]uestions? (\d+(?:(?:, | and | to )\d+)*)")
_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_WORDS += ["thirteen", "fourteen", "fifteen"]
Functions = Mapping[str, Sequence[str]]  # question → the functions that it asks for


class LeftOutError(Exception):
    """These questions can't be left out; the text says why and what to do."""


@dataclass(frozen=True)
class _Part:
    """A cell, the question that it belongs to, and whether it is removed."""

    cell: Any
    question: str | None  # that it belongs to
    goes: bool = False

    @property
    def kind(self) -> str:
        """ "text", "heading", "given" (code that shows something on the data), or "other"."""
        if self.cell.cell_type == "markdown":
            return "heading" if _HEADING.match(self.cell.source) else "text"
        return "given" if SourceCell(self.cell, self.question).is_exploration else "other"


def without_questions(cells: Sequence[Any], left_out: Functions) -> list[Any]:
    """Return the cells of a source notebook that remain when some questions are left out.

    A question is removed with its heading. A given cell is removed, with the text that belongs to it, if it uses a
    function of such a question, or a variable that another removed cell would have set.

    Args:
        cells: Of the source notebook, with Otter's markers.
        left_out: The questions and their functions; nothing changes if there are none.

    Raises:
        LeftOutError: The answer to a question that remains calls a function that would be missing.
    """
    if not left_out:
        return list(cells)
    parts = [_Part(one.cell, one.question) for one in source_cells(cells)]
    _refuse_needed(parts, left_out)
    parts = _without_texts(_without_given(_without_sections(parts, left_out), left_out))
    return [part.cell for part in _recounted(parts, left_out)]


def mentions(cells: Sequence[Mapping[str, Any]], left_out: Functions) -> list[str]:
    """Return where a student notebook's text still mentions questions that are left out, a line for each."""
    found = []
    for cell in cells:
        for line in "".join(cell["source"]).splitlines():
            text = line.replace(_note(left_out), "") if left_out else line
            numbers = {number for match in _MENTION.finditer(text) for number in re.findall(r"\d+", match[1])}
            if numbers & {name.removeprefix("q") for name in left_out}:
                found.append(line.strip())
    return found


def given_cells(cells: Sequence[Any]) -> int:
    """Return how many given cells, which show something on the data, a source notebook has."""
    return sum(SourceCell(cell, None).is_exploration for cell in cells)


def _refuse_needed(parts: Sequence[_Part], left_out: Functions) -> None:
    """Refuse to leave out what the answers to other questions call."""
    for part in parts:
        if part.question is None or part.question in left_out or part.cell.cell_type != "code":
            continue
        used = _used(part.cell.source)
        for question, functions in left_out.items():
            for name in used.intersection(functions):
                raise LeftOutError(
                    f"{question} can't be left out: the answer to {part.question} calls its {name}()."
                    f" Leave out {part.question} as well, or neither."
                )


def _without_sections(parts: Sequence[_Part], left_out: Functions) -> list[_Part]:
    """Mark the questions for removal, each with its heading and the text between the two."""
    goes = [part.question in left_out for part in parts]
    for start in [index for index in range(1, len(parts)) if goes[index] and not goes[index - 1]]:
        index = start - 1
        while index > 0 and parts[index].kind == "text":
            index -= 1
        if parts[index].kind == "heading":
            goes[index:start] = [True] * (start - index)
    return [_Part(part.cell, part.question, gone) for part, gone in zip(parts, goes, strict=True)]


def _without_given(parts: Sequence[_Part], left_out: Functions) -> list[_Part]:
    """Mark the given cells for removal that use a name which is no longer defined."""
    missing = {name for functions in left_out.values() for name in functions}
    kept = []
    for part in parts:
        if part.kind == "given":
            goes = bool(_used(part.cell.source) & missing)
            missing = missing | _stored(part.cell.source) if goes else missing - _stored(part.cell.source)
            kept.append(_Part(part.cell, part.question, goes))
        else:
            kept.append(part)
    return kept


def _without_texts(parts: Sequence[_Part]) -> list[_Part]:
    """Mark text for removal that introduces a removed given cell, or comments on what it shows.

    Paragraphs of a comment that begin in bold stay: they summarise the whole notebook.
    """
    kept: list[_Part] = []
    for index, part in enumerate(parts):
        if part.kind != "text" or part.goes:
            kept.append(part)
            continue
        before = next((one for one in reversed(parts[:index]) if one.kind != "text"), part)
        after = next((one for one in parts[index + 1 :] if one.kind != "text"), part)
        if after.kind == "given":
            kept.append(_Part(part.cell, part.question, after.goes))
        elif before.goes:
            summary = [one for one in part.cell.source.split("\n\n") if one.startswith("**")]
            kept.append(_Part(_with_source(part.cell, "\n\n".join(summary)), part.question, not summary))
        else:
            kept.append(part)
    return kept


def _recounted(parts: Sequence[_Part], left_out: Functions) -> list[_Part]:
    """Return the remaining cells, with the new number of questions and a note on those that are left out."""
    count = len({part.question for part in parts if part.question and not part.goes})
    number = _WORDS[count] if count < len(_WORDS) else str(count)
    there_are = f"There is {number} question" if count == 1 else f"There are {number} questions"
    remaining = [part for part in parts if not part.goes]
    counted = []
    for part in remaining:
        source = part.cell.source
        if part.kind in ("text", "heading") and _COUNT.search(source):
            source = _COUNT.sub(f"{there_are}: {_note(left_out)}.", source)
            source = _SEVERAL.sub(lambda match: _several(match[1], left_out), source)
        counted.append(_Part(_with_source(part.cell, source), part.question))
    return counted


def _several(numbers: str, left_out: Functions) -> str:
    left = [number for number in re.findall(r"\d+", numbers) if f"q{number}" not in left_out]
    if not left:
        return ""
    return f" (in question{'s' if len(left) > 1 else ''} {' and '.join(left)}, two)"


def _note(left_out: Functions) -> str:
    numbers = [name.removeprefix("q") for name in left_out]
    if len(numbers) == 1:
        return f"question {numbers[0]} is left out"
    return f"questions {', '.join(numbers[:-1])} and {numbers[-1]} are left out"


def _with_source(cell: Any, source: str) -> Any:
    changed = cell.copy()
    changed["source"] = source
    return changed


def _used(source: str) -> set[str]:
    """Return the names that code uses from cells before it."""
    try:
        tree = ast.parse(source)
    except SyntaxError:  # a magic
        return set(re.findall(r"\w+", source))
    used: set[str] = set()
    stored: set[str] = set()
    for statement in tree.body:
        loaded = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and _is_load(node)}
        used |= loaded - stored - _bound(statement)
        stored |= _stored_in(statement)
    return used


def _is_load(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Load)


def _bound(statement: ast.stmt) -> set[str]:
    """Return the names that a statement binds itself: in loops, comprehensions and functions."""
    targets = [node.target for node in ast.walk(statement) if isinstance(node, (ast.For, ast.comprehension))]
    if isinstance(statement, ast.FunctionDef):
        targets += statement.body  # type: ignore[arg-type] # what it assigns is its own
    names = {
        name.id
        for target in targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name) and not _is_load(name)
    }
    return names | {node.arg for node in ast.walk(statement) if isinstance(node, ast.arg)}


def _stored(source: str) -> set[str]:
    try:
        return {name for statement in ast.parse(source).body for name in _stored_in(statement)}
    except SyntaxError:
        return set()


def _stored_in(statement: ast.stmt) -> set[str]:
    if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return {statement.name}
    inner = {
        id(name) for node in ast.walk(statement) if isinstance(node, ast.comprehension) for name in ast.walk(node)
    }
    names = {
        node.id
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and not _is_load(node) and id(node) not in inner
    }
    names |= {
        (alias.asname or alias.name).split(".")[0]
        for node in ast.walk(statement)
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    return names
