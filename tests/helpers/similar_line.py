"""The table of docs/similar.md: `python -m helpers.similar_line` in tests/, some minutes.

Classes of made-up notebooks, each with a copy in which all names, the comments and the order are changed, are
compared. Half of the known right answers are taken out; students give the other half, and wrong ones.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from autograder.similar.pieces import Pieces
from autograder.similar.scores import Pair, owners_of, ranked_pairs
from helpers.made_up_class import half_known, renamed_copy, unknown_to

ASSIGNMENTS = ("imdb", "reuters", "boston")
CLASSES = {2: 100, 10: 10, 60: 2, 300: 1}  # size to number of classes


@dataclass(frozen=True)
class Measured:
    """Scores of pairs of independent notebooks, one for each pair, and of each class's copy with its original."""

    independent: np.ndarray
    copies: tuple[float, ...]
    copies_first: int


def scores(class_: list[Pieces]) -> list[Pair]:
    """Return the pairs of a class that share anything, highest score first."""
    return ranked_pairs(class_, owners_of(class_))


def measured(assignment: str, size: int, classes: int, wrong: float, seed: int = 1) -> Measured:
    """Compare made-up classes.

    Args:
        size: How many notebooks each has, without the copy.
        classes: How many there are.
        wrong: The share of wrong answers.
    """
    known, chance = half_known(assignment), random.Random(seed)
    independent: list[float] = []
    copies, first = [], 0
    for _ in range(classes):
        notebooks = [unknown_to(assignment, chance, wrong) for _ in range(size)]
        class_ = [known.own_pieces(notebook.cells) for notebook in notebooks]
        found = [pair.score for pair in scores(class_)]
        independent += found + [0.0] * (size * (size - 1) // 2 - len(found))
        copy = renamed_copy(notebooks[0], chance, known.fixed)
        ranked = scores([*class_, known.own_pieces(copy.cells)])
        copies += [pair.score for pair in ranked if (pair.first, pair.second) == (0, size)]
        first += (ranked[0].first, ranked[0].second) == (0, size)
    return Measured(np.array(independent), tuple(copies), first)


def rows() -> Iterator[str]:
    """Yield the lines of the table."""
    yield "| assignment | wrong | notebooks | pairs | median | 99 % | 99.9 % | 99.99 % | lowest copy | copies first |"
    yield "|---|---|---|---|---|---|---|---|---|---|"
    for assignment in ASSIGNMENTS:
        for wrong in (0.0, 0.3):
            for size, classes in CLASSES.items():
                found = measured(assignment, size, classes, wrong)
                quantiles = np.quantile(found.independent, [0.5, 0.99, 0.999, 0.9999])
                figures = [f"{value:.0f}" for value in (*quantiles, min(found.copies))]
                first = f"{found.copies_first} of {classes}"
                cells = [assignment, f"{wrong:.0%}", str(size), f"{len(found.independent):,}", *figures, first]
                yield f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    for row in rows():
        print(row, flush=True)
