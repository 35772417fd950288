"""Which pairs of a class share most of what is rare in it.

A piece that two notebooks share has the weight -log2 of the share of the others that have it, smoothed. A piece that
the released notebook, the reference or a known right answer has weighs nothing, and one that more than `MOST_SHARE`
notebooks have is passed over. The pieces of one function depend on each other: n of them count as their mean weight
times 1 + log2(n), so that each doubling adds as much as the first piece. What a pair shares is the sum over its
functions; what a notebook has is the same sum over all its pieces. The score is what the pair shares, times
the part that this is of what the one with less has: two who share two answers out of ten are not like two who share
all. Pairs are found through lists of who has which piece, in time that grows with the number of notebooks.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from autograder.similar.pieces import EXPECTED_EQUAL, Piece, Pieces

MOST_SHARE = 25
# What a class does not say of a piece: as if of so many further notebooks one had it, or, where equal code gives
# equal pieces by itself, all of them.
IMAGINED = 20
# About 1 in 10,000 independent pairs or fewer are above it: see docs/similar.md, and tests/similar/test_line.py.
LINE = 80


@dataclass(frozen=True)
class Pair:
    """Two notebooks of a class.

    Args:
        first: The place of one in the class.
        second: The place of the other.
        shared: What they share.
        part: Which part that is of what the one with less has, from 0 to 1.
    """

    first: int
    second: int
    shared: float
    part: float

    @property
    def score(self) -> float:
        """What counts."""
        return self.shared * self.part


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
    return _together(sum(weights), len(weights))


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
    weights = {
        piece: weight(piece, max(0, len(places) - 2), len(class_))
        for piece, places in owners.items()
        if len(places) <= MOST_SHARE
    }
    groups: dict[tuple[int, int], dict[int, list[float]]] = defaultdict(dict)
    for piece, points in weights.items():
        for pair in combinations(owners[piece], 2):
            total = groups[pair].setdefault(class_[pair[0]][piece].block, [0.0, 0])
            total[0] += points
            total[1] += 1
    has = [_has(pieces, weights) for pieces in class_]
    pairs = []
    for (first, second), blocks in groups.items():
        if (first, second) not in skip:
            shared = sum(_together(total, int(count)) for total, count in blocks.values())
            least = min(has[first], has[second])
            pairs.append(Pair(first, second, shared, min(1.0, shared / least) if least else 0.0))
    return sorted(pairs, key=lambda pair: (-pair.score, pair.first, pair.second))


def _has(pieces: Pieces, weights: Mapping[Piece, float]) -> float:
    """What a notebook has that can be shared."""
    blocks: dict[int, list[float]] = defaultdict(list)
    for piece, place in pieces.items():
        if piece in weights:
            blocks[place.block].append(weights[piece])
    return sum(group_score(found) for found in blocks.values())


def _together(total: float, count: int) -> float:
    return total / count * (1 + math.log2(count))
