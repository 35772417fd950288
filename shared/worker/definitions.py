"""Which statements only define something, and which names a statement gives a value."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence

_ALWAYS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom, ast.Pass)
_PLAIN = (ast.Constant, ast.Name, ast.Lambda)
_NAMED_AT_THE_MARGIN = re.compile(r"^(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)|^(\w+)[ \t]*=(?!=)", re.MULTILINE)


def is_definition(statement: ast.stmt) -> bool:
    """Return whether a statement is a definition, an import, a plain constant or another name for something.

    Nothing is called, so that it needs neither data nor much time. `try` and `if` count if all in them does.
    """
    if isinstance(statement, _ALWAYS):
        return True
    if isinstance(statement, (ast.Assign, ast.AnnAssign)):
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        named = all(isinstance(one, ast.Name) for target in targets for one in _elements(target))
        return named and statement.value is not None and _is_plain(statement.value)
    if isinstance(statement, ast.Expr):
        return isinstance(statement.value, ast.Constant)
    if isinstance(statement, ast.Try):
        handled = [one for handler in statement.handlers for one in handler.body]
        return _all([*statement.body, *handled, *statement.orelse, *statement.finalbody])
    return isinstance(statement, ast.If) and _is_plain(statement.test) and _all(statement.body + statement.orelse)


def bound_names(statement: ast.stmt) -> set[str]:
    """Return the names that a statement gives a value, apart from those inside of functions and classes."""
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return {statement.name}
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return {(alias.asname or alias.name).split(".")[0] for alias in statement.names}
    inner = [node for node in ast.iter_child_nodes(statement) if isinstance(node, (ast.stmt, ast.ExceptHandler))]
    nested: set[str] = set()
    for node in inner:
        parts = node.body if isinstance(node, ast.ExceptHandler) else [node]
        nested.update(name for part in parts for name in bound_names(part))
    own = (node for node in _expressions(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    return nested | {node.id for node in own}


def names_in_unparsed(source: str) -> set[str]:
    """Return the names that code which cannot be parsed seems to define."""
    return {name for found in _NAMED_AT_THE_MARGIN.finditer(source) for name in found.groups() if name}


def _all(statements: Sequence[ast.stmt]) -> bool:
    return all(map(is_definition, statements))


def _elements(target: ast.expr) -> list[ast.expr]:
    return target.elts if isinstance(target, (ast.Tuple, ast.List)) else [target]


def _is_plain(value: ast.expr) -> bool:
    if isinstance(value, _PLAIN):
        return True
    if isinstance(value, (ast.Attribute, ast.UnaryOp, ast.BinOp, ast.Tuple, ast.List, ast.Set, ast.Dict)):
        return all(_is_plain(part) for part in ast.iter_child_nodes(value) if isinstance(part, ast.expr))
    return False


def _expressions(statement: ast.stmt) -> Iterator[ast.AST]:
    """The nodes of a statement's own expressions, without those of the statements in it."""
    pending = list(ast.iter_child_nodes(statement))
    while pending:
        node = pending.pop()
        if not isinstance(node, (ast.stmt, ast.ExceptHandler, ast.Lambda)):
            yield node
            pending += ast.iter_child_nodes(node)
