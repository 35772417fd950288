"""What a notebook consists of, in pieces that two notebooks can share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from autograder.intake.notebooks import Cell
from autograder.intake.python_source import PARSED_CHARACTERS
from autograder.similar.fingerprints import SHORTEST, fingerprints, hash_of
from autograder.similar.tokens import Token, tokens_of

CODE, FUNCTION, REMARK, NAME = "code", "function", "remark", "name"
TEXT, OUTPUT, RESULT = "text", "output", "result"
# What equal code and equal data give by themselves is taken for common until a class shows that it is not.
EXPECTED_EQUAL = (OUTPUT, RESULT)
_MARKS = re.compile(r"""[rRbBuUfF]{0,2}("{3}|'{3}|"|')|("{3}|'{3}|"|')\Z""")
_LONGEST = 200  # characters of a line that are compared
_LINES_OF_OUTPUT = 400
_SHORTEST_TEXT = 4


@dataclass(frozen=True)
class Piece:
    """Something that another notebook may have as well.

    Args:
        kind: "code" (a run of tokens, whatever its names and texts), "function" (all of one, whatever its names),
            "remark" (a line of a comment, docstring or text cell), "name" (that the student chose), "text" (a string
            in the code), "output" (a line), or "result" (of a failed check).
        key: What is compared; for code and functions a hash.
    """

    kind: str
    key: str


@dataclass(frozen=True)
class Place:
    """Where a piece is.

    Args:
        block: Number of the function, or of the other statements between functions, in the whole notebook.
        cell: Place of the cell in the notebook; -1 for a result.
        first: Its first line in the cell, counted from 0.
        last: Its last line.
    """

    block: int
    cell: int
    first: int
    last: int


Pieces = dict[Piece, Place]  # where it is first


def pieces_of(cells: Sequence[Cell], fixed: frozenset[str] = frozenset()) -> Pieces:
    """Return the pieces of a notebook's cells, each with its first place.

    Args:
        cells: All cells; of very much code the last part is left out.
        fixed: Names that students do not choose.
    """
    found: Pieces = {}
    budget, blocks = PARSED_CHARACTERS, 0
    for cell in cells:
        budget -= len(cell.source)
        if budget < 0:
            break
        blocks += 1
        if cell.kind == "code":
            tokens = tokens_of(cell.source, fixed)
            for piece, place in _of_code(cell, tokens, blocks):
                found.setdefault(piece, place)
            blocks += tokens[-1].block if tokens else 0
        else:
            for number, line in enumerate(cell.source.split("\n")):
                _add_remark(found, line, Place(blocks, cell.index, number, number))
        for line in cell.output.split("\n")[:_LINES_OF_OUTPUT]:
            if text := _line(line, _SHORTEST_TEXT):
                found.setdefault(Piece(OUTPUT, text), Place(blocks, cell.index, 0, 0))
    return found


def _of_code(cell: Cell, tokens: Sequence[Token], first_block: int) -> Iterator[tuple[Piece, Place]]:
    for number, group in groupby(tokens, key=lambda token: token.block):
        block, members = first_block + number, list(group)
        code = [token for token in members if token.norm]
        for key, start, end in fingerprints([token.norm for token in code]):
            yield Piece(CODE, key), Place(block, cell.index, code[start].line, code[end - 1].line)
        if len(code) >= SHORTEST:
            yield Piece(FUNCTION, _whole(members)), Place(block, cell.index, code[0].line, code[-1].line)
        for token in members:
            place = Place(block, cell.index, token.line, token.line + token.text.count("\n"))
            if token.norm == "ID":
                yield Piece(NAME, token.text), place
            elif token.kind == "string":
                if text := _line(_MARKS.sub("", token.text), _SHORTEST_TEXT):
                    yield Piece(TEXT, text), place
            elif token.kind in ("comment", "docstring"):
                yield from _remarks(token, place)


def _whole(tokens: Sequence[Token]) -> str:
    """A hash of a function in which only a student's names are replaced: by their numbers, in order."""
    numbers: dict[str, int] = {}
    words = []
    for token in tokens:
        if token.norm == "ID":
            words.append(f"ID{numbers.setdefault(token.text, len(numbers))}")
        elif token.kind in ("string", "number"):  # defaults of parameters as well, which have no norm
            words.append(token.text)
        elif token.norm:
            words.append(token.norm)
    return hash_of(words)


def _remarks(token: Token, place: Place) -> Iterator[tuple[Piece, Place]]:
    for offset, line in enumerate(token.text.split("\n")):
        if text := _remark(line):
            number = place.first + offset
            yield Piece(REMARK, text), Place(place.block, place.cell, number, number)


def _add_remark(found: Pieces, line: str, place: Place) -> None:
    if text := _remark(line):
        found.setdefault(Piece(REMARK, text), place)


def _remark(line: str) -> str:
    """A line of words in lower case, without what surrounds them; "" for a line of fewer than two words."""
    text = _line(line.strip("#\"' \t"), _SHORTEST_TEXT).lower()
    return text if len(re.findall(r"[^\W\d_]{2,}", text)) >= 2 else ""


def _line(text: str, shortest: int) -> str:
    text = " ".join(text[: 2 * _LONGEST].split())[:_LONGEST]
    return text if len(text) >= shortest else ""
