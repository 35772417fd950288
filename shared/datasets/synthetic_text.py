"""The language of synthetic text data sets: words, their frequencies, and texts drawn from them.

A text is drawn word by word. All classes share one Zipf curve of word frequencies, and each class uses its own words
more often. A word is kept as its rank, 1 for the most frequent one, as in Keras' files; `shared.datasets` adds the
offset and the reserved indices, as Keras does.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

VOCABULARY_SIZE = 12_000  # more than the chapter's 10,000, so that `num_words` removes some


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text that has one space or line break between them."""
    return tuple(text.split())


# Syllables of words that no dictionary has: names of people and places, more or less.
ONSETS = words_of("b br bl d dr f fl g gl gr h j l m n p pl r s st t th tr v w z")
VOWELS = words_of("a e i o u")
MIDDLES = words_of("l n r v nd lt rl sk st lm ll ndr rm")
ENDINGS = words_of("a en or el in ar on ia ert is ez ine osa eth")


@dataclass(frozen=True)
class Language:
    """Words with their frequencies in each class.

    Args:
        words: Most frequent first: `words[rank - 1]`.
        cumulative: Per class the cumulative frequencies, class c shifted up by c, float64 `(classes * words,)`:
            one sorted array, so that one search draws words for all classes.
    """

    words: tuple[str, ...]
    cumulative: Floats

    def word_index(self) -> dict[str, int]:
        """Word to rank, from 1, as Keras' `get_word_index` gives it."""
        return {word: rank for rank, word in enumerate(self.words, start=1)}

    def draw(self, classes: Integers, rng: np.random.Generator) -> Integers:
        """Draw one word for each entry.

        Args:
            classes: The class that each word is drawn from, int64 `(n,)`.

        Returns:
            Ranks, int64 `(n,)`.
        """
        found = np.searchsorted(self.cumulative, classes + rng.random(len(classes)), side="right")
        # Rounding may carry a draw just past its class's last word.
        ranks: Integers = np.minimum(found - classes * len(self.words), len(self.words) - 1) + 1
        return ranks


@dataclass(frozen=True)
class Texts:
    """Labelled texts, packed.

    Args:
        ranks: The words of all texts one after another, int64.
        lengths: Number of words per text, int64 `(n,)`.
        labels: Class per text, int64 `(n,)`.
    """

    ranks: Integers
    lengths: Integers
    labels: Integers

    def sequences(self) -> list[list[int]]:
        """The texts as lists of ranks, new ones at each call."""
        ranks: list[int] = self.ranks.tolist()
        ends: list[int] = np.cumsum(self.lengths).tolist()
        return [ranks[start:end] for start, end in pairwise([0, *ends])]


@dataclass(frozen=True)
class Mix:
    """How much of the texts comes from another class; it limits the accuracy of a classifier.

    Args:
        words: Up to this share of a text's words.
        texts: The share of texts in which the two classes are swapped.
    """

    words: float
    texts: float


def made_up_words(count: int, taken: Collection[str] = ()) -> list[str]:
    """Return pronounceable words, always the same ones in the same order.

    Args:
        taken: Words to leave out.

    Returns:
        `count` different words.

    Raises:
        ValueError: More words are requested than the syllables allow.
    """
    parts = (ONSETS, VOWELS, MIDDLES, ENDINGS)
    total = int(np.prod([len(part) for part in parts]))
    # A stride without a common factor visits every combination once, in an order that looks random.
    words = dict.fromkeys(_spell(number * 7919 % total, parts) for number in range(total))
    free = list(islice((word for word in words if word not in taken), count))
    if len(free) < count:
        raise ValueError(f"made_up_words(): only {len(free)} words can be made, but {count} are requested.")
    return free


def _spell(number: int, parts: tuple[tuple[str, ...], ...]) -> str:
    """The word whose syllables are the digits of `number`."""
    spelt = ""
    for part in parts:
        number, digit = divmod(number, len(part))
        spelt += part[digit]
    return spelt


def zipf_frequencies(count: int, shift: float = 3.0) -> Floats:
    """Frequencies that fall with the rank as in natural language: proportional to `1 / (rank + shift)`.

    Returns:
        float64 `(count,)`, adding up to 1.
    """
    frequencies = (np.arange(1, count + 1, dtype=np.float64) + shift) ** -1.0
    shares: Floats = frequencies / frequencies.sum()
    return shares


def make_language(words: Sequence[str], frequencies: Floats) -> Language:
    """Give each class its own frequencies.

    Args:
        words: Most frequent first.
        frequencies: float64 `(classes, len(words))`, one row per class; rows need not add up to 1.

    Returns:
        The language.
    """
    cumulative = np.cumsum(frequencies, axis=1)
    cumulative /= cumulative[:, -1:]
    return Language(tuple(words), (cumulative + np.arange(len(frequencies))[:, np.newaxis]).ravel())


def draw_lengths(count: int, rng: np.random.Generator, median: float, spread: float) -> Integers:
    """Numbers of words per text, log-normal as in real texts, at least 12 and at most 600.

    Args:
        median: Half of the texts are longer.
        spread: Standard deviation of the logarithm.

    Returns:
        int64 `(count,)`.
    """
    # Twelve uniform numbers add up to a normal one; unlike `rng.normal`, they are the same in every NumPy version.
    normal = rng.random((count, 12)).sum(axis=1) - 6.0
    lengths: Integers = np.clip(median * np.exp(spread * normal), 12, 600).astype(np.int64)
    return lengths


def draw_texts(
    language: Language, labels: Integers, others: Integers, lengths: Integers, mix: Mix, rng: np.random.Generator
) -> Texts:
    """Draw texts with words mostly, but not only, of their class.

    Args:
        language: The words.
        labels: Class per text, int64 `(n,)`.
        others: The class that a text's remaining words come from, int64 `(n,)`.
        lengths: Number of words per text, int64 `(n,)`.
        mix: How much comes from there.

    Returns:
        The texts; their arrays can't be changed, since all callers share them.
    """
    count = len(labels)
    share = mix.words * rng.random(count)
    share = np.where(rng.random(count) < mix.texts, 1.0 - share, share)
    turned = rng.random(int(lengths.sum())) < np.repeat(share, lengths)
    ranks = language.draw(np.where(turned, np.repeat(others, lengths), np.repeat(labels, lengths)), rng)
    for array in (ranks, lengths, labels):
        array.setflags(write=False)
    return Texts(ranks, lengths, labels)
