"""The chapter's data sets in Keras' form, from Keras' files or as built-in synthetic data.

    from shared.datasets import imdb

    (train_data, train_labels), (test_data, test_labels) = imdb.load_data(num_words=10000)

`imdb`, `reuters` and `boston_housing` work as the modules of `keras.datasets`. Every function takes a `source`:
"real" for Keras' files, downloaded if absent; "synthetic" for the synthetic data, which needs no network; "auto" (the
default) for the real files if they are present, else the synthetic data. The environment variable KIT_DATA, set to
one of the three, replaces "auto". Only NumPy is imported, and Keras for a download.
"""

from __future__ import annotations

import json
from abc import abstractmethod
from typing import cast

import numpy as np
import numpy.typing as npt

from shared.datasets import synthetic_boston, synthetic_imdb, synthetic_reuters
from shared.datasets.keras_files import read_arrays, read_published
from shared.datasets.source import DataSet, ResolvedSource, Source
from shared.datasets.synthetic_text import Floats, Language

Sequences = npt.NDArray[np.object_]
Labels = npt.NDArray[np.int64]
RankTexts = list[list[int]]  # words as ranks from 1, as in Keras' files

START, UNKNOWN, INDEX_FROM = 1, 2, 3  # Keras' reserved indices (0 is padding), and what is added to a word's rank
SHUFFLE_SEED = 113  # Keras' seed, so that the samples have the same order
TRAIN_SHARE = 0.8  # Keras' file is not split


class TextDataSet(DataSet):
    """A data set of texts, each a list of word indices with one label."""

    def load_data(
        self, num_words: int | None = None, *, source: Source = "auto"
    ) -> tuple[tuple[Sequences, Labels], tuple[Sequences, Labels]]:
        """Load the texts, as `keras.datasets.imdb.load_data` and that of `reuters` do (listings 4.1 and 4.11).

        Args:
            num_words: Indices from this number on become 2, "unknown". None keeps all.
            source: "auto", "real" or "synthetic".

        Returns:
            `((train_data, train_labels), (test_data, test_labels))`: object arrays `(n,)` of lists of word indices,
            and int64 arrays `(n,)`. A text opens with 1; a word's index is its rank plus 3.

        Raises:
            ValueError: `num_words` is not a positive integer, or `source` is unknown.
            DataError: The real files were requested and are not available.
        """
        _check_num_words(num_words)
        (train_texts, train_labels), (test_texts, test_labels) = self._splits(self.resolve(source))
        train_data, test_data = encode([train_texts, test_texts], num_words)
        return (train_data, train_labels), (test_data, test_labels)

    def get_word_index(self, *, source: Source = "auto") -> dict[str, int]:
        """Return the rank of each word, as Keras' `get_word_index` does (listings 4.2 and 4.12).

        Args:
            source: "auto", "real" or "synthetic".

        Returns:
            Word to rank, from 1; its index in a text is 3 higher.

        Raises:
            ValueError, DataError: As for `load_data`.
        """
        if self.resolve(source) == "synthetic":
            return self._language().word_index()
        return cast(dict[str, int], json.loads(read_published(self.files[-1])))

    @abstractmethod
    def _splits(self, source: ResolvedSource) -> list[tuple[RankTexts, Labels]]:
        """The training set and the test set, in Keras' order."""

    @abstractmethod
    def _language(self) -> Language:
        """The words of the synthetic data."""


class Imdb(TextDataSet):
    """Movie reviews, 0 negative and 1 positive: 25,000 + 25,000 real ones, 4,000 + 4,000 synthetic ones."""

    def _splits(self, source: ResolvedSource) -> list[tuple[RankTexts, Labels]]:
        if source == "real":
            arrays = read_arrays("imdb.npz")
            splits = [(arrays[f"x_{part}"].tolist(), arrays[f"y_{part}"]) for part in ("train", "test")]
        else:
            made = [synthetic_imdb.reviews(seed) for seed in (synthetic_imdb.TRAIN_SEED, synthetic_imdb.TEST_SEED)]
            splits = [(reviews.sequences(), reviews.labels) for reviews in made]
        shuffler = np.random.RandomState(SHUFFLE_SEED)
        return [_shuffled(reviews, labels, shuffler) for reviews, labels in splits]

    def _language(self) -> Language:
        return synthetic_imdb.review_language()


class Reuters(TextDataSet):
    """Newswires on 46 topics: 8,982 + 2,246 real ones, 4,800 + 1,200 synthetic ones."""

    def _splits(self, source: ResolvedSource) -> list[tuple[RankTexts, Labels]]:
        if source == "real":
            arrays = read_arrays("reuters.npz")
            samples = arrays["x"].tolist(), arrays["y"]
        else:
            made = synthetic_reuters.newswires()
            samples = made.sequences(), made.labels
        newswires, labels = _shuffled(*samples, np.random.RandomState(SHUFFLE_SEED))
        cut = int(len(newswires) * TRAIN_SHARE)
        return [(newswires[:cut], labels[:cut]), (newswires[cut:], labels[cut:])]

    def _language(self) -> Language:
        return synthetic_reuters.newswire_language()


class BostonHousing(DataSet):
    """Districts of a city with 13 features each and the median price of a house, 404 + 102 of them.

    The synthetic districts have the real ones' features and scales, except for the twelfth feature.
    """

    def load_data(self, *, source: Source = "auto") -> tuple[tuple[Floats, Floats], tuple[Floats, Floats]]:
        """Load the districts, as `keras.datasets.boston_housing.load_data` does (listing 4.23).

        Args:
            source: "auto", "real" or "synthetic".

        Returns:
            `((train_data, train_targets), (test_data, test_targets))`: float64 arrays `(n, 13)`, and float64 arrays
            `(n,)` of prices in thousands of dollars.

        Raises:
            ValueError: `source` is unknown.
            DataError: The real file was requested and is not available.
        """
        if self.resolve(source) == "synthetic":
            train, test = synthetic_boston.districts()
            return (train.features.copy(), train.prices.copy()), (test.features.copy(), test.prices.copy())
        arrays = read_arrays("boston_housing.npz")
        order = _order(len(arrays["x"]), np.random.RandomState(SHUFFLE_SEED))
        data, targets, cut = arrays["x"][order], arrays["y"][order], int(len(order) * TRAIN_SHARE)
        return (data[:cut], targets[:cut]), (data[cut:], targets[cut:])


imdb = Imdb("IMDB", ("imdb.npz", "imdb_word_index.json"))
reuters = Reuters("Reuters", ("reuters.npz", "reuters_word_index.json"))
boston_housing = BostonHousing("Boston", ("boston_housing.npz",))


def encode(splits: list[RankTexts], num_words: int | None) -> list[Sequences]:
    """Turn texts of ranks into Keras' sequences of indices, which open with `START`.

    Args:
        splits: Groups of texts, each a list of ranks from 1, none empty.
        num_words: Indices from this number on become `UNKNOWN`. None means the largest index of all splits.

    Returns:
        One object array of lists per split.
    """
    largest = INDEX_FROM + max(max(map(max, split)) for split in splits)
    # If `num_words` is None, Keras cuts at the largest index, so that the rarest word becomes unknown.
    limit = num_words or largest
    # Looking an index up is several times as fast as computing it, and shares the objects.
    table = [index if index < limit else UNKNOWN for index in range(INDEX_FROM, largest + 1)]
    start = START if limit > START else UNKNOWN  # as in Keras
    return [_object_array([[start, *map(table.__getitem__, text)] for text in split]) for split in splits]


def _object_array(lists: list[list[int]]) -> Sequences:
    """An array of lists, even if all have the same length, where `np.array` would make a 2-D array."""
    return np.fromiter(lists, dtype=object, count=len(lists))


def _order(count: int, shuffler: np.random.RandomState) -> npt.NDArray[np.int64]:
    order = np.arange(count)
    shuffler.shuffle(order)
    return order


def _shuffled(texts: RankTexts, labels: Labels, shuffler: np.random.RandomState) -> tuple[RankTexts, Labels]:
    order = _order(len(texts), shuffler)
    return [texts[row] for row in order.tolist()], labels[order]


def _check_num_words(num_words: int | None) -> None:
    whole = isinstance(num_words, (int, np.integer)) and not isinstance(num_words, bool)
    if num_words is not None and not (whole and num_words > 0):
        raise ValueError(f"load_data(): num_words={num_words!r} is not a positive integer. The chapter uses 10000.")
