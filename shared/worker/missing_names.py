"""Why a name is missing in a notebook: which of its statements would define it, and what became of that one."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared.student.errors import LEFT_OUT_WORDS, short_error
from shared.worker.definitions import bound_names, names_in_unparsed

_LINE = 50  # characters
_DOWNLOAD = re.compile(
    r"URL fetch failure|urlopen error|Name or service not known|Temporary failure in name resolution|"
    r"Network is unreachable|Max retries exceeded",
    re.IGNORECASE,
)
# What a parser says, or the line has, if the code is of a newer Python; and the version.
_NEWER = (
    ((3, 14), re.compile(r"""multiple exception types must be parenthesized|\b[tT][rR]?["']""")),
    ((3, 12), re.compile(r"^f-string: |^\s*type \w+(\[.*\])? = |\b(?:def|class) \w+\[", re.MULTILINE)),
)


def cell_name(source: str) -> str:
    """Return what people recognise a cell by: its first line that is neither empty nor a comment, in quotes."""
    lines = [line.strip() for line in source.splitlines() if line.strip()]
    first = next((line for line in lines if not line.startswith(("#", "%%"))), lines[0] if lines else "")
    return f"`{first[:_LINE]}{'…' if len(first) > _LINE else ''}`"


def cell_message(error: BaseException) -> str:
    """Return type and text of the exception that a cell raised, with what is known about its cause."""
    text = short_error(error)
    if isinstance(error, SyntaxError):
        return f"{text}{_newer_python(error)}"
    if any(_DOWNLOAD.search(short_error(one)) for one in _causes(error)):
        return f"Nothing can be downloaded while grading: there is no network ({text[:120]})."
    return text


class MissingNames:
    """What became of the statements that define names.

    Args:
        namespace: The notebook's globals.
    """

    def __init__(self, namespace: Mapping[str, Any]) -> None:
        self._namespace = namespace
        self._last: dict[str, str] = {}  # where a name got its value
        self._reasons: dict[str, str] = {}

    def ran(self, statement: ast.stmt, cell: str) -> None:
        """Note a statement that ran."""
        self._last.update(dict.fromkeys(bound_names(statement), f"line {statement.lineno} of the cell {cell}"))

    def stopped(self, statement: ast.stmt, cell: str, error: BaseException) -> None:
        """Note a statement that raised."""
        place = f"line {statement.lineno} of the cell {cell}"
        self._note(bound_names(statement), f"{place}, which defines it, stopped: {cell_message(error)}")

    def skipped(self, statement: ast.stmt, cell: str, why: str) -> None:
        """Note a statement that was not run."""
        self._note(bound_names(statement), f"line {statement.lineno} of the cell {cell} defines it, and {why}")

    def unparsed(self, source: str, cell: str, error: BaseException) -> None:
        """Note a cell of which nothing ran, because Python cannot read it."""
        line = getattr(error, "lineno", None)
        place = f" in line {line}" if line else ""
        why = f"nothing of its cell {cell} runs, because of an error{place}: {cell_message(error)}"
        self._note(names_in_unparsed(source), why)

    def why(self, name: str) -> str:
        """Return why a name has no value or not a function as its value, or ""."""
        if name in self._namespace:
            where = self._last.get(name)
            kind = type(self._namespace[name]).__name__
            return f"its value is now of type {kind}, since {where}" if where else f"its value is of type {kind}"
        return self._reasons.get(name, "")

    def _note(self, names: Iterable[str], why: str) -> None:
        self._reasons.update(dict.fromkeys(names, why))


LEFT_OUT_WHY = f"it is in a cell {LEFT_OUT_WORDS}: there only definitions, imports and plain constants are made"
TIME_UP_WHY = "the time limit of the cell was reached before"
EXIT_WHY = "the cell ended before with an exit"
ENDED_WHY = "the cell reached its time limit or ended the process"


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and len(seen) < 10 and not any(current is one for one in seen):
        seen.append(current)
        yield current
        current = current.__cause__ or current.__context__


def _newer_python(error: SyntaxError) -> str:
    running = sys.version_info[:2]
    line = error.text if isinstance(error.text, str) else ""
    for version, pattern in _NEWER:
        if running < version and (pattern.search(line) or pattern.search(str(error.msg))):
            newer, own = (".".join(map(str, one)) for one in (version, running))
            return f" (This may be code for Python {newer}; grading uses Python {own}.)"
    return ""
