"""Words, numbers and histories that checks draw, see `shared.expect.draw`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from shared.expect.history import history_with
from shared.student.protocol import Value

_WORDS = ("actor", "bank", "coffee", "drama", "eagle", "film", "gem", "hero", "island", "jazz", "king", "lemon",
          "movie", "night", "oil", "plot", "queen", "river", "story", "thin", "ugly", "voice", "weak", "young", "zoo",
          "slow", "rare", "late", "bright", "calm", "dull", "empty", "fine", "grand", "harsh")  # fmt: skip


def words(random: np.random.Generator, count: int) -> list[str]:
    """Return this many different words."""
    return [_WORDS[place] for place in random.choice(len(_WORDS), count, replace=False)]


def distinct(random: np.random.Generator, below: int, count: int, lowest: int = 0) -> list[int]:
    """Return this many different whole numbers from `lowest` up to `below` - 1, in any order."""
    return [lowest + int(number) for number in random.choice(below - lowest, count, replace=False)]


def both_labels(random: np.random.Generator, count: int) -> list[int]:
    """Return labels 0 and 1 in any order but a sorted one, half of each; of an odd number, one more or less."""
    labels = [int(label) for label in random.permutation((np.arange(count) + random.integers(2)) % 2)]
    return labels if labels != sorted(labels) else both_labels(random, count)


def scaled(random: np.random.Generator, values: Iterable[float], smallest: float = 0.8) -> list[float]:
    """Return a series of the same form: its values times a factor from `smallest` to 1, in three digits or more."""
    factor = random.integers(round(1000 * smallest), 1000) / 1000
    return [round(float(value * factor), 6) for value in values]


@dataclass(frozen=True)
class DrawnHistory:
    """The four series of a history."""

    loss: list[float]
    val_loss: list[float]
    accuracy: list[float]
    val_accuracy: list[float]

    @property
    def by_plot(self) -> tuple[tuple[list[float], list[float]], tuple[list[float], list[float]]]:
        """Training and validation values of the loss, and those of the accuracy."""
        return (self.loss, self.val_loss), (self.accuracy, self.val_accuracy)

    def under(self, names: Sequence[str]) -> dict[str, Value]:
        """Return for each name of the accuracy a history that uses it."""
        series = (self.loss, self.val_loss, self.accuracy, self.val_accuracy)
        return {name: history_with(name, *series) for name in dict.fromkeys(names)}


def small_history(random: np.random.Generator, loss_factor: float = 1.0) -> DrawnHistory:
    """Return the histories of three epochs; the validation values are best in the second one."""
    return DrawnHistory(
        scaled(random, [0.6 * loss_factor, 0.4 * loss_factor, 0.2 * loss_factor]),
        scaled(random, [0.7 * loss_factor, 0.5 * loss_factor, 0.55 * loss_factor]),
        scaled(random, [0.7, 0.8, 0.95]),
        scaled(random, [0.6, 0.75, 0.72]),
    )
