"""Untrusted Python code, parsed but never run: what it defines, and where its statements end."""

from __future__ import annotations

import ast
import re
import warnings

# In the worst case, Python's parser needs about 1 KB of memory per character.
PARSED_CHARACTERS = 200_000
MAX_STATEMENTS = 5_000
_PYTHON_CELL_MAGICS = ("time", "timeit", "capture", "prun")


def parse_code(source: str) -> ast.Module | None:
    """Return the syntax tree of untrusted code, with IPython's magics as `pass`; None if Python cannot parse it."""
    if len(source) > PARSED_CHARACTERS:
        return None
    for text in (source, _without_magics(source)):
        try:
            with warnings.catch_warnings():  # "\d" in a student's string must not reach the TA's terminal
                warnings.simplefilter("ignore")
                return ast.parse(text)
        except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError):
            continue  # the last two: code nested too deeply for the parser
    return None


def names_in(source: str) -> set[str]:
    """Return the functions, classes and variables that a cell defines at its top level."""
    tree = parse_code(source)
    if tree is None:
        return set(re.findall(r"^def[ \t]+(\w+)", source, re.MULTILINE))
    names: set[str] = set()
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names.update(target.id for target in node.targets if isinstance(target, ast.Name))
    return names


def split_statements(source: str) -> list[str]:
    """Return the top-level statements of a script, each with the comments above it; one if it can't be parsed."""
    tree = parse_code(source)
    if tree is None or not tree.body:
        # Comments alone are not code; what cannot be parsed is run as it is, to show its error.
        return [] if tree is not None else [source]
    lines = source.split("\n")  # not splitlines: a form feed ends no line for Python
    ends: list[int] = []
    for node in tree.body:
        first = min([node.lineno, *(item.lineno for item in getattr(node, "decorator_list", []))])
        if ends and first <= ends[-1]:  # `a = 1; b = 2`
            ends.pop()
        ends.append(node.end_lineno or node.lineno)
    if len(ends) > MAX_STATEMENTS:
        return [source]
    ends[-1] = len(lines)  # comments after the last statement stay with it
    starts = [0, *ends[:-1]]
    return ["\n".join(lines[start:end]).strip("\n") for start, end in zip(starts, ends, strict=True)]


def _without_magics(source: str) -> str:
    first, _, rest = source.lstrip("\n").partition("\n")
    if first.startswith("%%"):
        python = first[2:].split(maxsplit=1)[:1]
        if not python or python[0] not in _PYTHON_CELL_MAGICS:
            return ""  # %%bash, %%html, %%writefile: no Python of this notebook
        source = "\n" * (len(source) - len(source.lstrip("\n"))) + "pass\n" + rest
    source = re.sub(r"^([ \t]*)(?:[%!].*|\?.*|[\w.]+\?{1,2}[ \t]*)$", r"\1pass", source, flags=re.MULTILINE)
    return re.sub(r"=[ \t]*[!%][^=\n].*$", "= None", source, flags=re.MULTILINE)
