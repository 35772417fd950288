"""The chapter's data sets in Keras' own form, from Keras' files or as an embedded stand-in.

    from shared.datasets import imdb

    (train_data, train_labels), (test_data, test_labels) = imdb.load_data(num_words=10000)

Every function takes a `source`: "real" for Keras' files, downloaded when absent; "synthetic" for the stand-in, which
needs no network; "auto" (the default) for the real files where they are there, and else the stand-in. The environment
variable KIT_DATA, set to one of the three, says what "auto" means. Only NumPy is imported, and Keras for a download.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast, get_args

import numpy as np
import numpy.typing as npt

from shared import synthetic
from shared.student import KitError

Source = Literal["auto", "real", "synthetic"]
ResolvedSource = Literal["real", "synthetic"]
Sequences = npt.NDArray[np.object_]
Labels = npt.NDArray[np.int64]
Splits = tuple[tuple[Sequences, Labels], tuple[Sequences, Labels]]
RankTexts = list[list[int]]  # words as ranks from 1, as they stand in Keras' files

START, UNKNOWN, INDEX_FROM = 1, 2, 3  # Keras' reserved indices (0 is padding), and what is added to a word's rank
SHUFFLE_SEED = 113  # Keras' own, so that the first review is the same one
ORIGIN = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/"
# As Keras publishes them; for the word indexes it publishes an MD5 (bfafd718…, 4d44cc38…) that the same files have.
SHA256 = {
    "imdb.npz": "69664113be75683a8fe16e3ed0ab59fda8886cb3cd7ada244f7d9544e4676b9f",
    "imdb_word_index.json": "027313fe9a320280f3bf0fac5baf58c4a683cf39a7ed9c3d3d3912bde4284cf6",
    "reuters.npz": "d6586e694ee56d7a4e65172e12b3e987c03096cb01eab99753921ef915959916",
    "reuters_word_index.json": "9b56000edc4b34a32e89fd5a23b2605594682c74efcf7d8f4e2a5514b771e633",
    "boston_housing.npz": "f553886a1f8d56431e820c5b82552d9d95cfcb96d1e678153f8839538947dff5",
}

_verified: set[tuple[Path, int, int]] = set()  # path, size and modification time of files whose hash was right
_announced: set[str] = set()  # titles of the data sets whose fallback was told


class DataError(KitError):
    """The data that was asked for cannot be had on this machine; the text says what to do."""


@dataclass(frozen=True)
class DataSet:
    """What all data sets share: their files, and the choice between these and the stand-in.

    Args:
        title: Its name in messages.
        files: Names of Keras' files, keys of `SHA256`.
    """

    title: str
    files: tuple[str, ...]

    def source(self, source: Source = "auto") -> ResolvedSource:
        """Tell which data a call with this `source` gives, without loading or downloading any.

        Args:
            source: "auto", "real" or "synthetic".

        Returns:
            "real" or "synthetic".

        Raises:
            ValueError: `source`, or KIT_DATA where it counts, is none of the three.
        """
        wanted = _wanted(source)
        if wanted != "auto":
            return wanted
        return "synthetic" if self._why_not_real() else "real"

    def _resolve(self, source: Source) -> ResolvedSource:
        """As `source`, and say in one line, once per process, when "auto" falls back."""
        resolved = self.source(source)
        if resolved == "synthetic" and _wanted(source) == "auto" and self.title not in _announced:
            _announced.add(self.title)
            print(
                f"{self.title}: {self._why_not_real()}, so this is the synthetic stand-in; "
                "see the README, or set KIT_DATA=real to download the real files."
            )
        return resolved

    def _why_not_real(self) -> str:
        """Why the real files can't be used, or nothing. They are used together or not at all."""
        return next(filter(None, (_fault(data_folder() / name) for name in self.files)), "")


@dataclass(frozen=True)
class Imdb(DataSet):
    """Movie reviews, 0 negative and 1 positive: 25,000 + 25,000 real ones, 4,000 + 4,000 in the stand-in."""

    def load_data(self, num_words: int | None = None, *, source: Source = "auto") -> Splits:
        """Load the reviews, as `keras.datasets.imdb.load_data` does (listing 4.1).

        Args:
            num_words: Indices from here on become 2, "unknown". None keeps all.
            source: "auto", "real" or "synthetic".

        Returns:
            `((train_data, train_labels), (test_data, test_labels))`: object arrays `(n,)` of lists of word indices,
            and int64 arrays `(n,)`. A review opens with 1; a word's index is its rank plus 3.

        Raises:
            ValueError: `num_words` is no positive whole number, or `source` is unknown.
            DataError: The real files were asked for and can't be had.
        """
        _check_num_words(num_words)
        splits = self._real_reviews() if self._resolve(source) == "real" else _synthetic_reviews()
        shuffler = np.random.RandomState(SHUFFLE_SEED)
        train, test = (_shuffled(reviews, labels, shuffler) for reviews, labels in splits)
        train_data, test_data = encode([train[0], test[0]], num_words)
        return (train_data, train[1]), (test_data, test[1])

    def get_word_index(self, *, source: Source = "auto") -> dict[str, int]:
        """Give the rank of each word, as `keras.datasets.imdb.get_word_index` does (listing 4.2).

        Args:
            source: "auto", "real" or "synthetic".

        Returns:
            Word to rank, from 1; its index in a review is 3 higher.

        Raises:
            ValueError, DataError: As for `load_data`.
        """
        if self._resolve(source) == "synthetic":
            return synthetic.review_language().word_index()
        return cast(dict[str, int], json.loads(read_published("imdb_word_index.json")))

    def _real_reviews(self) -> list[tuple[RankTexts, Labels]]:
        with zipfile.ZipFile(io.BytesIO(read_published("imdb.npz"))) as archive:
            parts = [(_member(archive, f"x_{part}"), _member(archive, f"y_{part}")) for part in ("train", "test")]
        return [(reviews.tolist(), labels) for reviews, labels in parts]


imdb = Imdb("IMDB", ("imdb.npz", "imdb_word_index.json"))
DATASETS: dict[str, DataSet] = {"imdb": imdb}  # by assignment


def data_folder() -> Path:
    """Where Keras keeps its data sets: `datasets` in KERAS_HOME, or else in `~/.keras`."""
    return Path(os.environ.get("KERAS_HOME") or "~/.keras").expanduser() / "datasets"


def read_published(name: str) -> bytes:
    """Read one of Keras' files, downloading it when absent, and make sure that it is the published one.

    Args:
        name: A key of `SHA256`.

    Returns:
        The content of the file.

    Raises:
        DataError: It is absent and can't be downloaded, or it has another content.
    """
    path = data_folder() / name
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        path = _download(name)
        content = path.read_bytes()
    except OSError as error:
        raise DataError(f'{path} can\'t be read ({error.strerror}). Allow it, or use source="synthetic".') from error
    if hashlib.sha256(content).hexdigest() != SHA256[name]:
        raise DataError(
            f"{path} is not the file that Keras publishes: its SHA-256 differs, so it is damaged or was changed.\n"
            'Delete it to have it downloaded again, or use source="synthetic".'
        )
    return content


def encode(splits: list[RankTexts], num_words: int | None) -> list[Sequences]:
    """Turn texts of ranks into Keras' sequences of indices, which open with `START`.

    Args:
        splits: Groups of texts, each a list of ranks from 1, none empty.
        num_words: Indices from here on become `UNKNOWN`. None cuts at the largest one of all splits.

    Returns:
        One object array of lists per split.
    """
    largest = INDEX_FROM + max(max(map(max, split)) for split in splits)
    # Keras cuts at the largest index itself when `num_words` is None, so that the rarest word becomes unknown.
    limit = num_words or largest
    # Looking an index up is several times as fast as computing it, and shares the objects.
    table = [index if index < limit else UNKNOWN for index in range(INDEX_FROM, largest + 1)]
    start = START if limit > START else UNKNOWN  # as Keras has it
    return [_object_array([[start, *map(table.__getitem__, text)] for text in split]) for split in splits]


def _object_array(lists: list[list[int]]) -> Sequences:
    """An array of lists, also when all are equally long, where `np.array` would make a table."""
    return np.fromiter(lists, dtype=object, count=len(lists))


def _synthetic_reviews() -> list[tuple[RankTexts, Labels]]:
    splits = [synthetic.reviews(seed) for seed in (synthetic.TRAIN_SEED, synthetic.TEST_SEED)]
    return [(split.sequences(), split.labels) for split in splits]


def _shuffled(texts: RankTexts, labels: Labels, shuffler: np.random.RandomState) -> tuple[RankTexts, Labels]:
    order = np.arange(len(texts))
    shuffler.shuffle(order)
    return [texts[row] for row in order.tolist()], labels[order]


def _wanted(source: Source) -> Source:
    """The source after KIT_DATA had its say, which it has where "auto" was asked for."""
    if source not in get_args(Source):
        raise ValueError(f'source={source!r} is not known. Use "auto", "real" or "synthetic".')
    if source != "auto":
        return source
    setting = os.environ.get("KIT_DATA") or "auto"
    if setting not in get_args(Source):
        raise ValueError(f'KIT_DATA is "{setting}". Set it to "auto", "real" or "synthetic", or unset it.')
    return cast(Source, setting)


def _check_num_words(num_words: int | None) -> None:
    whole = isinstance(num_words, (int, np.integer)) and not isinstance(num_words, bool)
    if num_words is not None and not (whole and num_words > 0):
        raise ValueError(f"load_data(): num_words={num_words!r} is no positive whole number. The chapter uses 10000.")


def _fault(path: Path) -> str:
    """Why the file can't be used, or nothing; its hash is computed once per state of the file."""
    try:
        status = path.stat()
        state = (path, status.st_size, status.st_mtime_ns)
        if state not in _verified and hashlib.sha256(path.read_bytes()).hexdigest() != SHA256[path.name]:
            return f"{path.name} is not the file that Keras publishes (its SHA-256 differs)"
    except FileNotFoundError:
        return "the real files are not on this machine"
    except OSError as error:
        return f"{path.name} can't be read ({error.strerror})"
    _verified.add(state)
    return ""


def _member(archive: zipfile.ZipFile, name: str) -> npt.NDArray[Any]:
    """One array of an .npz file whose hash was right."""
    # Arrays of lists can only be unpickled, which runs what the file says: safe, as the bytes in memory are the
    # published ones. Unpickling makes many small reads, and the buffer halves the time they take.
    content = io.BufferedReader(io.BytesIO(archive.read(f"{name}.npy")), buffer_size=2**20)
    array: npt.NDArray[Any] = np.load(content, allow_pickle=True)
    return array


def _download(name: str) -> Path:
    """Fetch a file the way Keras does, into its own folder."""
    home = data_folder().parent
    try:
        import keras  # noqa: PLC0415  it takes seconds to import, and is needed here only

        home.mkdir(parents=True, exist_ok=True)  # Keras turns to a temporary folder when there is none
        return Path(keras.utils.get_file(name, ORIGIN + name, file_hash=SHA256[name], cache_dir=str(home)))
    except Exception as error:  # `get_file` raises a bare Exception when there is no network
        raise DataError(
            f"{name} is not in {data_folder()} and could not be downloaded ({error}).\n"
            'Connect to the network, copy the file there, or use source="synthetic" (or KIT_DATA=synthetic).'
        ) from error
