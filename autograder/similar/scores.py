"""Which pairs of a class share most of what is rare in it.

A piece that two notebooks share has the weight -log2 of the share of the others that have it, smoothed. A piece that
the released notebook, the reference or a known right answer has weighs nothing, and one that more than `MOST_SHARE`
notebooks have is passed over. The pieces of one function depend on each other: n of them count as their mean weight
times 1 + log2(n), so that each doubling adds as much as the first piece. The score of a pair is the sum over its
functions. Pairs are found through lists of who has which piece, in time that grows with the number of notebooks.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations

from autograder.similar.pieces import EXPECTED_EQUAL, Piece, Pieces

MOST_SHARE = 25
# What a class does not say of a piece: as if of so many further notebooks one had it, or, where equal code gives
# equal pieces by itself, all of them.
IMAGINED = 20
# Above it are 1 of 1,000 pairs or fewer that chose their answers independently, at any size of the class; see
# docs/similar.md. Measured by tests/similar/test_line.py.
LINE = 150


@dataclass(frozen=True)
class Pair:
    """Two notebooks of a class, by their places in it, and how much of what is rare they share."""

    first: int
    second: int
    score: float


def weight(piece: Piece, others: int, size: int) -> float:
    """Return the weight of a piece.

    Args:
        others: How many notebooks have it besides the two.
        size: How many notebooks are compared.
    """
    known = IMAGINED if piece.kind in EXPECTED_EQUAL else 1
    return max(0.0, math.log2((size - 2 + IMAGINED) / (others + known)))


def group_score(weights: Sequence[float]) -> float:
    """Return what the shared pieces of one function count together."""
    return sum(weights) / len(weights) * (1 + math.log2(len(weights)))


def owners_of(class_: Sequence[Pieces]) -> dict[Piece, list[int]]:
    """Return who has which piece: places in the class, in order."""
    owners: dict[Piece, list[int]] = defaultdict(list)
    for place, pieces in enumerate(class_):
        for piece in pieces:
            owners[piece].append(place)
    return dict(owners)


def ranked_pairs(
    class_: Sequence[Pieces], owners: dict[Piece, list[int]], skip: Collection[tuple[int, int]] = ()
) -> list[Pair]:
    """Return the pairs that share anything rare, highest score first.

    Args:
        class_: The pieces of each notebook that are its own.
        owners: From `owners_of`.
        skip: Pairs that are not compared.
    """
    groups: dict[tuple[int, int], dict[int, list[float]]] = defaultdict(dict)
    for piece, places in owners.items():
        if not 2 <= len(places) <= MOST_SHARE:
            continue
        points = weight(piece, len(places) - 2, len(class_))
        for pair in combinations(places, 2):
            total = groups[pair].setdefault(class_[pair[0]][piece][0].block, [0.0, 0])
            total[0] += points
            total[1] += 1
    pairs = [
        Pair(*pair, sum(total / count * (1 + math.log2(count)) for total, count in blocks.values()))
        for pair, blocks in groups.items()
        if pair not in skip
    ]
    return sorted(pairs, key=lambda pair: (-pair.score, pair.first, pair.second))
