"""Which of the kit's own modules a module needs."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path


def imported_names(module: Path) -> set[str]:
    """Dotted names that a module imports anywhere in it; for `from a import b` both `a` and `a.b`."""
    return set(_imported_names(module.read_bytes()))


@cache
def _imported_names(source: bytes) -> frozenset[str]:
    names: set[str] = set()
    for node in _statements(ast.parse(source).body):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return frozenset(names)


def _statements(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """All statements, also inner ones; an expression holds no import and is not walked."""
    for node in nodes:
        yield node
        for block in ("body", "orelse", "finalbody", "handlers", "cases"):
            yield from _statements(getattr(node, block, ()))


def needed_modules(root: Path, package: str, starts: Iterable[str]) -> list[str]:
    """The modules of a package that some of its modules import, directly or through one another.

    Args:
        root: The folder that holds the package.
        package: Its name.
        starts: Modules to start from, as paths inside the package (`checks/imdb.py`).

    Returns:
        Paths inside the package, sorted: the starts, what they import, and the `__init__.py` of each folder.

    Raises:
        FileNotFoundError: A start is not there.
    """
    needed: set[str] = set()
    open_ones = list(starts)
    while open_ones:
        module = open_ones.pop()
        if module in needed:
            continue
        needed.add(module)
        folders = [folder / "__init__.py" for folder in Path(module).parents]
        parts = [name.split(".") for name in imported_names(root / package / module)]
        files = ["/".join(rest) + ".py" for first, *rest in parts if first == package and rest]
        open_ones += [file for file in [*map(Path.as_posix, folders), *files] if (root / package / file).is_file()]
    return sorted(needed)


def judging_modules(root: Path, assignment: str, judges: Iterable[str], workers: Iterable[str] = ()) -> list[Path]:
    """The kit's own modules that judging an assignment needs.

    Args:
        root: The folder that holds `autograder` and `shared`.
        assignment: "imdb" …
        judges: Modules of `autograder` that judge, as paths inside the package (`batch.py`).
        workers: Modules of `shared` that nothing imports, because they are started as processes.

    Returns:
        Their files, in a fixed order.
    """
    own = f"checks/{assignment}.py"
    judging = [root / "autograder" / path for path in needed_modules(root, "autograder", [own, *judges])]
    names = {name for path in judging for name in imported_names(path) if name.startswith("shared.")}
    files = {own, *workers, *(f"{name.split('.', 1)[1].replace('.', '/')}.py" for name in names)}
    present = sorted(file for file in files if (root / "shared" / file).is_file())
    return [*judging, *(root / "shared" / path for path in needed_modules(root, "shared", present))]
