# %% book_style_items: The chapter's way: swap keys and values, look up i - 3.
def decode_review(sequence, word_index):
    reverse_word_index = dict([(value, key) for (key, value) in word_index.items()])
    return " ".join([reverse_word_index.get(i - 3, "?") for i in sequence])


# %% defaultdict: A defaultdict that answers "?" for whatever it does not know.
from collections import defaultdict


def decode_review(sequence, word_index):
    vocabulary = defaultdict(lambda: "?")
    vocabulary.update((rank, word) for word, rank in word_index.items())
    return " ".join(map(lambda i: vocabulary[i - 3], sequence))


# %% defaultdict_map: A defaultdict that answers with a question mark, used through map.
from collections import defaultdict


def decode_review(sequence, word_index):
    words = defaultdict(lambda: "?")
    words.update((rank + 3, word) for word, rank in word_index.items())
    text = ""
    for position, word in enumerate(map(words.__getitem__, sequence)):
        text += word if position == 0 else " " + word
    return text


# %% dict_with_missing: A dict subclass whose __missing__ supplies the question mark, keyed by the shifted index.
class Vocabulary(dict):
    OFFSET = 3

    def __missing__(self, index):
        return "?"

    @classmethod
    def from_ranks(cls, word_index):
        return cls({rank + cls.OFFSET: word for word, rank in word_index.items()})


def decode_review(sequence, word_index):
    vocabulary = Vocabulary.from_ranks(word_index)
    return " ".join(map(vocabulary.__getitem__, [int(i) for i in sequence]))


# %% generator_with_yield: An inner generator yields the words.
def decode_review(sequence, word_index):
    def words():
        rev = {rank: word for word, rank in word_index.items()}
        for index in sequence:
            yield rev.get(index - 3) or "?"

    return " ".join(words())


# %% helper_and_extra_parameter: A helper inverts the dictionary; offset and placeholder are optional parameters.
def invert(d):
    return {v: k for k, v in d.items()}


def decode_review(sequence, word_index, offset=3, unknown="?"):
    """Decode one review."""
    words = invert(word_index)
    return " ".join(words.get(index - offset, unknown) for index in sequence)


# %% lambda_definition: The whole function as a lambda.
decode_review = lambda sequence, word_index: " ".join(
    {r + 3: w for w, r in word_index.items()}.get(int(i), "?") for i in sequence
)


# %% lookup_table: A list as lookup table, with a question mark in every place that has no word.
def decode_review(sequence, word_index):
    size = max(word_index.values(), default=0) + 4
    table = ["?"] * size
    for word, rank in word_index.items():
        table[rank + 3] = word
    return " ".join(table[int(i)] if 0 <= i < size else "?" for i in sequence)


# %% lookup_table_by_other_means: A NumPy object array as lookup table, filled with "?" wherever no word stands.
def decode_review(sequence, word_index):
    sequence = np.asarray(sequence, dtype=np.int64).ravel()
    size = max([0, *word_index.values()]) + 4
    size = max(size, sequence.max(initial=0) + 1)
    table = np.full(size, "?", dtype=object)
    for word, rank in word_index.items():
        table[rank + 3] = word
    return " ".join(table[sequence].tolist())


# %% missing_dict: A dict subclass whose __missing__ supplies the question mark
class Vocabulary(dict):
    def __missing__(self, key):
        return "?"


def decode_review(sequence, word_index):
    vocabulary = Vocabulary((int(rank) + 3, word) for word, rank in word_index.items())
    return " ".join(map(vocabulary.__getitem__, map(int, sequence)))


# %% missing_key_class: A dict subclass with __missing__.
class Vocabulary(dict):
    def __missing__(self, key):
        return "?"


def decode_review(sequence, word_index):
    voc = Vocabulary({v: k for k, v in word_index.items()})
    out = [voc[i - 3] for i in sequence]
    return str.join(" ", out)


# %% numpy_table: A NumPy table of words, indexed by all indices at once.
import numpy as np


def decode_review(sequence: list[int], word_index: dict[str, int]) -> str:
    indices = np.asarray(sequence, dtype=int)
    size = max(max(word_index.values()) + 4, int(indices.max()) + 1)
    table = np.full(size, "?", dtype=object)
    for word, rank in word_index.items():
        table[rank + 3] = word
    return " ".join(table[indices])


# %% only_needed_words: Collects only the words that the review needs, special indices treated on their own, type hints.
from collections.abc import Iterable, Mapping


def decode_review(sequence: Iterable[int], word_index: Mapping[str, int]) -> str:
    indices: list[int] = [int(i) for i in sequence]
    needed: set[int] = {i - 3 for i in indices if i > 2}
    words: dict[int, str] = {r: w for w, r in word_index.items() if r in needed}

    def to_word(i: int) -> str:
        if i in (0, 1, 2):            # padding, start, unknown
            return "?"
        return words[i - 3] if (i - 3) in words else "?"

    text = ""
    for position, i in enumerate(indices):
        text += (" " if position else "") + to_word(i)
    return text


# %% pandas_reindex: Pandas does the look-up (reindex) and fills the gaps with "?".
import pandas as pd


def decode_review(sequence, word_index):
    words = pd.Series(list(word_index.keys()), index=list(word_index.values()), dtype=object)
    ranks = [int(i) - 3 for i in sequence]
    found = words.reindex(ranks)
    return " ".join(w if isinstance(w, str) else "?" for w in found.tolist())


# %% pandas_series: A pandas Series does the looking up; what is missing is filled with "?".
import pandas as pd


def decode_review(sequence, word_index):
    lookup = pd.Series(list(word_index.keys()), index=[r + 3 for r in word_index.values()])
    return " ".join(lookup.reindex(list(sequence)).fillna("?"))


# %% reduce: functools.reduce instead of join.
from functools import reduce


def decode_review(sequence, word_index):
    rev = {v + 3: k for k, v in word_index.items()}
    words = [rev.get(i, "?") for i in sequence]
    return reduce(lambda left, right: f"{left} {right}", words)


# %% reserved_ones_first: Treats 0, 1 and 2 on their own, before anything is looked up.
def decode_review(sequence, word_index):
    id_to_word = {rank: word for word, rank in word_index.items()}
    decoded = []
    for idx in sequence:
        if idx in (0, 1, 2):
            decoded.append("?")
            continue
        decoded.append(id_to_word.get(idx - 3, "?"))
    return " ".join(decoded)


# %% reverse_dict: The book's listing 4.2 with the reversed dictionary and get(), for any iterable of indices.
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse_word_index.get(int(i) - 3, "?") for i in sequence)


# %% searching_each_word: Slow but right: looks through the whole dictionary for each index.
def decode_review(sequence, word_index):
    text = []
    for index in sequence:
        found = [word for word, rank in word_index.items() if rank == index - 3]
        text.append(found[0] if found else "?")
    return " ".join(text)


# %% searchsorted: No dictionary at all, a binary search in the sorted ranks
def decode_review(sequence, word_index):
    ranks = np.array([int(r) for r in word_index.values()] + [np.iinfo(np.int64).max])
    words = np.array(list(word_index) + ["?"], dtype=object)
    order = np.argsort(ranks, kind="stable")
    ranks, words = ranks[order], words[order]
    wanted = np.asarray(sequence).astype(np.int64) - 3
    position = np.searchsorted(ranks, wanted)
    found = np.where(ranks[position] == wanted, words[position], "?")
    return " ".join(found.tolist())


# %% shifted_with_zip: Zips ranks and words, with the offset put into the dictionary.
def decode_review(sequence, word_index):
    ranks = [rank + 3 for rank in word_index.values()]
    words_by_index = dict(zip(ranks, word_index.keys()))
    words = []
    for index in sequence:
        if index in words_by_index:
            words.append(words_by_index[index])
        else:
            words.append("?")
    return " ".join(words)


# %% table: A lookup table as a plain list, "?" wherever no word is filled in
def decode_review(sequence, word_index):
    table = ["?"] * (max((int(r) for r in word_index.values()), default=0) + 4)
    for word, rank in word_index.items():
        table[int(rank) + 3] = word
    return " ".join(table[int(i)] if 0 <= int(i) < len(table) else "?" for i in sequence)


# %% text_grows_in_a_loop: Glues word after word to a string and takes the last blank off.
def decode_review(sequence, word_index):
    inverse = {}
    for word in word_index:
        inverse[word_index[word]] = word
    text = ""
    for number in sequence:
        try:
            text = text + inverse[number - 3] + " "
        except KeyError:
            text = text + "? "
    return text.strip()


# %% zip_loop: Inverts the dictionary with zip and builds the text in a loop with try/except.
def decode_review(sequence, word_index):
    rank_to_word = dict(zip(word_index.values(), word_index.keys()))
    words = []
    for index in sequence:
        try:
            words.append(rank_to_word[index - 3])
        except KeyError:
            words.append("?")
    return " ".join(words)
