"""Which cells use the internals of the process that runs them: modules, frames, memory and descriptors.

Some honest code does. It is named in neutral words, and costs no points.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from autograder.grading.given_code import within_budget
from autograder.intake.notebooks import Cell, Notebook
from autograder.intake.python_source import parse_code
from autograder.results import StaffNote

MOST_PER_CELL = 3
_MODULES = frozenset({"gc", "ctypes", "_ctypes", "cffi", "inspect", "builtins"})
_SHARED_FOR_STUDENTS = frozenset({"datasets", "notebook", "progress"})
_IMPORTERS = frozenset({"__import__", "import_module", "find_spec"})
_ATTRIBUTES = {
    "sys": {"modules", "_getframe", "_current_frames", "settrace", "setprofile", "meta_path", "path_hooks"},
    "os": {"dup", "dup2", "fdopen", "pipe", "read", "write", "readv", "writev", "sendfile"},
    "": {"f_back", "f_locals", "f_globals", "tb_frame", "gi_frame", "__code__", "__globals__", "__subclasses__"},
}
_ANY_NAME = frozenset().union(*_ATTRIBUTES.values()) - {"modules", "dup", "pipe", "read", "write"}
_PATHS = ("/proc", "/dev/fd")


def cells_with_internals(notebook: Notebook) -> Iterator[StaffNote]:
    """Yield a note for each code cell or module that names internals of the process, with the first lines that do."""
    for cell in within_budget((*notebook.code_cells, *notebook.modules)):
        found = list(dict.fromkeys(_uses(cell)))
        if found:
            shown = ", ".join(f"line {line} uses `{name}`" for line, name in found[:MOST_PER_CELL])
            more = f" {len(found) - MOST_PER_CELL} more there." if len(found) > MOST_PER_CELL else ""
            advice = "Answers rarely need internals of the process; look at what it is for."
            text = f"{_place(cell, notebook)}: {shown}. {advice}{more}"
            yield StaffNote("process_internals", text, cell.index)


def _place(cell: Cell, notebook: Notebook) -> str:
    name = cell.name[:40]
    if cell.index >= len(notebook.cells):
        return f"The module {name}"
    return f"Cell {cell.index + 1}{f' ({name})' if name else ''}"


def _uses(cell: Cell) -> Iterator[tuple[int, str]]:
    """The line and the name of each use, in the order of the lines; nothing for code that Python can't parse."""
    tree = parse_code(cell.source)
    found = (
        [(node.lineno, name) for node in ast.walk(tree) if isinstance(node, _NODES) for name in _names(node)]
        if tree
        else []
    )
    yield from sorted(found)


_NODES = (ast.Import, ast.ImportFrom, ast.Attribute, ast.Call, ast.Constant)


def _names(node: ast.Import | ast.ImportFrom | ast.Attribute | ast.Call | ast.Constant) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [one.name for one in names if _internal(one.name)]
        case ast.ImportFrom(module=str(module), names=names):
            paths = [module, *(f"{module}.{one.name}" for one in names)]
            of_module = [f"{module}.{one.name}" for one in names if one.name in _ATTRIBUTES.get(module, ())]
            return [path for path in paths if _internal(path)][:1] or of_module
        case ast.Attribute(value=ast.Name(id=owner), attr=name) if name in _ATTRIBUTES.get(owner, ()):
            return [f"{owner}.{name}"]
        case ast.Attribute(value=ast.Name(id="shared"), attr=name) if name not in _SHARED_FOR_STUDENTS:
            return [f"shared.{name}"]
        case ast.Attribute(attr=name) if name in _ATTRIBUTES[""]:
            return [name]
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[ast.Constant(value=str(path)), *_]):
            return [path[:60]] if name in _IMPORTERS and _internal(path) else []
        case ast.Constant(value=str(text)) if text in _ANY_NAME or text.startswith(_PATHS):
            return [text[:60]]
        case ast.Constant(value=bytes(raw)) if raw.startswith(tuple(path.encode() for path in _PATHS)):
            return [raw[:60].decode(errors="replace")]
    return []


def _internal(path: str) -> bool:
    first, _, rest = path.partition(".")
    if first == "shared":
        return bool(rest) and rest.partition(".")[0] not in _SHARED_FOR_STUDENTS
    return first in _MODULES
