"""What two notebooks share, as people look at it: the lines of both sides, and how many others have them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from autograder.similar.class_work import Work
from autograder.similar.pieces import CODE, FUNCTION, NAME, OUTPUT, REMARK, RESULT, TEXT, Piece, Place
from autograder.similar.scores import LINE, MOST_SHARE, Pair, group_score, owners_of, ranked_pairs, weight
from autograder.text import one_line
from shared.worker.missing_names import cell_name

MOST_LINES = 60  # of one passage
_LONGEST_LINE, _MOST_WORDS = 160, 12
_DEFINES = re.compile(r"(?:async +)?(?:def|class) +(\w+)")
WORD_KINDS = {
    REMARK: "comments",
    NAME: "names",
    TEXT: "texts",
    OUTPUT: "outputs",
    RESULT: "wrong results",
}


@dataclass(frozen=True)
class Excerpt:
    """The lines of one side: the cell's place in the notebook, and each line with its number in the cell, from 1."""

    cell: int
    lines: tuple[tuple[int, str], ...]
    cut: bool = False


@dataclass(frozen=True)
class SharedWord:
    """A comment, name, text, output or wrong result that both have, and how many others have it."""

    kind: str
    text: str
    others: int


@dataclass(frozen=True)
class Passage:
    """What two notebooks share of one function of the first one.

    Args:
        title: The function's name, or what else it is.
        score: What it counts.
        first: Lines of the one.
        second: Lines of the other.
        fewest_others: How many others have the rarest piece.
        most_others: How many others have the most frequent piece.
        words: What they share besides code, rarest first, cut.
    """

    title: str
    score: float
    first: tuple[Excerpt, ...]
    second: tuple[Excerpt, ...]
    fewest_others: int
    most_others: int
    words: tuple[SharedWord, ...]


@dataclass(frozen=True)
class Match:
    """Two notebooks by name.

    Args:
        score: What the passages count together, times `part`.
        part: Which part they are of what is rare in the one that has less of it, from 0 to 1.
        passages: What they share, by functions, highest score first.
    """

    first: str
    second: str
    score: float
    part: float
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Findings:
    """What came of comparing a class.

    Args:
        assignment: "imdb" …
        notebooks: How many were compared.
        matches: The pairs above the line, highest score first.
        more: How many pairs above the line are left out.
        highest_below: The highest score of a pair that is not above the line; 0 if nothing is shared.
        explained_by: What was taken out.
        missing: What would have been taken out, but is not there.
        unreadable: Names of others that could not be compared, each with the reason.
        blank: Names of those with nothing but given and known code.
    """

    assignment: str
    notebooks: int
    matches: tuple[Match, ...]
    more: int = 0
    highest_below: float = 0.0
    explained_by: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unreadable: tuple[tuple[str, str], ...] = ()
    blank: tuple[str, ...] = ()


def matches_of(works: Sequence[Work], most: int, line: float = LINE) -> tuple[tuple[Match, ...], int, float]:
    """Compare a class.

    Args:
        works: The notebooks.
        most: How many pairs are described.
        line: The score above which a pair is listed.

    Returns:
        The pairs above the line, how many more there are, and the highest score that is not above it.
    """
    class_ = [work.pieces for work in works]
    owners = owners_of(class_)
    pairs = ranked_pairs(class_, owners, _same_person(works))
    above = [pair for pair in pairs if pair.score > line]
    below = next((pair.score for pair in pairs[len(above) :]), 0.0)
    return tuple(_match(pair, works, owners) for pair in above[:most]), len(above[most:]), below


def _same_person(works: Sequence[Work]) -> set[tuple[int, int]]:
    by_person: dict[str, list[int]] = defaultdict(list)
    for place, work in enumerate(works):
        if work.person:
            by_person[work.person].append(place)
    return {(one, other) for places in by_person.values() for one in places for other in places if one < other}


def _match(pair: Pair, works: Sequence[Work], owners: Mapping[Piece, Sequence[int]]) -> Match:
    first, second = works[pair.first], works[pair.second]
    by_block: dict[int, list[Piece]] = defaultdict(list)
    for piece, place in first.pieces.items():
        if piece in second.pieces and len(owners[piece]) <= MOST_SHARE:
            by_block[place.block].append(piece)
    others = {piece: len(owners[piece]) - 2 for pieces in by_block.values() for piece in pieces}
    passages = [_passage(pieces, first, second, others, len(works)) for pieces in by_block.values()]
    passages.sort(key=lambda passage: -passage.score)
    return Match(first.name, second.name, pair.score, pair.part, tuple(passages))


def _passage(pieces: Sequence[Piece], first: Work, second: Work, others: Mapping[Piece, int], size: int) -> Passage:
    place = first.pieces[pieces[0]]
    shown = [piece for piece in pieces if piece.kind not in (OUTPUT, RESULT)]
    words = sorted((piece for piece in pieces if piece.kind not in (CODE, FUNCTION)), key=lambda piece: others[piece])
    return Passage(
        _title(place, first),
        group_score([weight(piece, others[piece], size) for piece in pieces]),
        _excerpts((first.pieces[piece] for piece in shown), first),
        _excerpts((second.pieces[piece] for piece in shown), second),
        min(others[piece] for piece in pieces),
        max(others[piece] for piece in pieces),
        tuple(SharedWord(piece.kind, one_line(piece.key), others[piece]) for piece in words[:_MOST_WORDS]),
    )


def _title(place: Place, work: Work) -> str:
    if place.cell < 0:
        return "a check's result"
    lines = work.sources[place.cell].split("\n")[: place.first + 1]
    names = (_DEFINES.match(line) for line in reversed(lines))
    return next((f"{name[1]}()" for name in names if name), f"the cell {cell_name(work.sources[place.cell])}")


def _excerpts(places: Iterable[Place], work: Work) -> tuple[Excerpt, ...]:
    wanted: dict[int, set[int]] = defaultdict(set)
    for place in places:
        wanted[place.cell].update(range(place.first, min(place.last, place.first + MOST_LINES) + 1))
    found, room = [], MOST_LINES
    for cell, numbers in sorted(wanted.items()):
        lines = work.sources[cell].split("\n")
        kept = sorted(number for number in numbers if number < len(lines))
        shown = tuple((number + 1, _clipped(lines[number])) for number in kept[:room])
        found.append(Excerpt(cell, shown, len(kept) > room))
        room = max(0, room - len(kept))
    return tuple(excerpt for excerpt in found if excerpt.lines)


def _clipped(line: str) -> str:
    text = one_line(line[: 4 * _LONGEST_LINE])
    return text if len(text) <= _LONGEST_LINE else f"{text[:_LONGEST_LINE]}…"
