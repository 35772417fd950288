"""Untrusted Python code as tokens, in linear time and whether Python could run it or not."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass

# Everything matches to its end, also where a quote is missing, so that no input is scanned twice.
_TOKEN = re.compile(
    r"""
    (?P<comment>\#[^\n]*)
  | (?P<string>[rRbBuUfF]{0,2}(?:
        \"\"\"(?:\\[\s\S]|[^\\])*?(?:\"\"\"|\Z) | '''(?:\\[\s\S]|[^\\])*?(?:'''|\Z)
      | "(?:\\.|[^"\\\n])*"? | '(?:\\.|[^'\\\n])*'? ))
  | (?P<number>(?:\d|\.\d)[\w.]*(?:(?<=[eE])[+-]\d+)?)
  | (?P<name>[^\W\d]\w*)
  | (?P<newline>\n)
  | (?P<space>[^\S\n]+|\\\n)
  | (?P<operator>\*\*=?|//=?|[-+*/%@&|^<>=!:]=|->|<<|>>|[\s\S])
    """,
    re.VERBOSE,
)
_KEPT = frozenset({*keyword.kwlist, *dir(builtins), "match", "case", "self"})
_OPEN, _CLOSE = frozenset("([{"), frozenset(")]}")
_BLOCK_WORDS = frozenset({"def", "class", "async", "@"})


@dataclass(frozen=True)
class Token:
    """One token.

    Args:
        kind: "name", "number", "string", "operator", "comment" or "docstring".
        text: As it is in the code.
        norm: The same for code in which only names and texts differ: "ID" for a name that students choose, "STR" for
            a text. "" for what says little about the work: comments, docstrings, imports, and heads of functions.
        line: Counted from 0.
        block: The function or class, or the statements between two of these, counted from 0.
    """

    kind: str
    text: str
    norm: str
    line: int
    block: int


def tokens_of(source: str, fixed: frozenset[str] = frozenset()) -> list[Token]:
    """Return the tokens of one cell, without spaces and line breaks.

    Args:
        fixed: Names that students do not choose: the assignment's functions, and modules.
    """
    return list(_classified(_without_spaces(source), fixed))


@dataclass(frozen=True)
class _Plain:
    kind: str
    text: str
    line: int
    starts: bool  # a statement
    column: int
    depth: int  # of brackets around it


def _without_spaces(source: str) -> list[_Plain]:
    found: list[_Plain] = []
    line, depth, begin_of_line, starts = 0, 0, 0, True
    for match in _TOKEN.finditer(source):
        kind, text = match.lastgroup or "operator", match.group()
        if kind == "newline":
            starts = starts or depth == 0
            line, begin_of_line = line + 1, match.end()
            continue
        if kind != "space":
            depth = max(0, depth - (text in _CLOSE))
            found.append(_Plain(kind, text, line, starts and kind != "comment", match.start() - begin_of_line, depth))
            depth += text in _OPEN
            starts = starts and kind == "comment"
        if "\n" in text:
            line, begin_of_line = line + text.count("\n"), match.start() + text.rindex("\n") + 1
    return found


def _classified(plain: list[_Plain], fixed: frozenset[str]) -> Iterator[Token]:
    block, last_start, silent = 0, "", ""
    for place, token in enumerate(plain):
        before = plain[place - 1] if place else None
        after = plain[place + 1] if place + 1 < len(plain) else None
        if token.starts:
            silent = "import" if token.text in ("import", "from") else ""
            if token.column == 0:
                if last_start and last_start != "@" and _BLOCK_WORDS & {token.text, last_start}:
                    block += 1
                last_start = token.text
        if _is_docstring(token, after):
            yield Token("docstring", token.text, "", token.line, block)
            continue
        norm = "" if silent else _norm(token, before, after, fixed)
        # Of `def name(parameters) -> type:` only `def name` says anything: students are given the rest.
        if silent == "head" and token.text == ":" and token.depth == 0:
            silent = ""
        elif before is not None and before.text == "def" and not silent:
            silent = "head"
        yield Token(token.kind, token.text, norm, token.line, block)


def _is_docstring(token: _Plain, after: _Plain | None) -> bool:
    alone = after is None or after.starts or after.kind == "comment"
    return token.kind == "string" and token.starts and alone


def _norm(token: _Plain, before: _Plain | None, after: _Plain | None, fixed: frozenset[str]) -> str:
    if token.kind == "comment":
        return ""
    if token.kind == "string":
        return "STR"
    if token.kind == "number":
        return token.text.lower().replace("_", "")
    if token.kind == "name" and token.text not in _KEPT and token.text not in fixed:
        attribute = before is not None and before.text == "."
        in_call = token.depth > 0 and before is not None and before.text in ("(", ",")
        keyword_argument = in_call and after is not None and after.text == "="
        return token.text if attribute or keyword_argument else "ID"
    return token.text
