# %% bisection: The vocabulary as a sorted table with a bisection in it.
from bisect import bisect_left


def decode_newswire(sequence, word_index):
    pairs = sorted((rank, word) for word, rank in word_index.items())
    ranks = [rank for rank, _ in pairs]
    text = []
    for index in sequence:
        place = bisect_left(ranks, index - 3)
        found = place < len(ranks) and ranks[place] == index - 3
        text.append(pairs[place][1] if found else "?")
    return " ".join(text)


# %% book_style_items: The chapter's two lines, with the offset taken off at the lookup.
def decode_newswire(sequence, word_index):
    reverse_word_index = dict([(value, key) for (key, value) in word_index.items()])
    decoded_newswire = " ".join([reverse_word_index.get(i - 3, "?") for i in sequence])
    return decoded_newswire


# %% chain_map: A ChainMap of the words and a catch-all.
from collections import ChainMap, defaultdict


def decode_newswire(sequence, word_index):
    words = ChainMap({rank + 3: word for word, rank in word_index.items()}, defaultdict(lambda: "?"))
    return " ".join(words[int(i)] if int(i) in words.maps[0] else "?" for i in sequence)


# %% class_with_call: An object that can be called like a function.
class Decoder:
    def __init__(self, offset):
        self.offset = offset

    def __call__(self, sequence, word_index):
        inverse = dict(map(reversed, word_index.items()))
        return " ".join(inverse.get(number - self.offset, "?") for number in sequence)


decode_newswire = Decoder(3)


# %% comprehension_int_cast: Inverts the dict once and looks each index up minus 3, cast to a Python int first so that unsigned NumPy scalars cannot wrap around.
def decode_newswire(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse_word_index.get(int(i) - 3, "?") for i in sequence)


# %% decorated: Joins in a decorator.
from functools import wraps


def joined(function):
    @wraps(function)
    def inner(*args, **kwargs):
        return " ".join(function(*args, **kwargs))

    return inner


@joined
def decode_newswire(sequence, word_index):
    ranks = {rank: word for word, rank in word_index.items()}
    for index in sequence:
        yield ranks.get(index - 3, "?")


# %% itemgetter_and_operator: Fills the dictionary up with question marks for whatever the newswire needs.
from operator import itemgetter


def decode_newswire(sequence, word_index):
    table = {i: "?" for i in sequence}
    for word, rank in word_index.items():
        table[rank + 3] = word
    picked = itemgetter(*sequence)(table) if len(sequence) > 1 else (table[sequence[0]],)
    return " ".join(picked)


# %% keyword_only_options: Offset and placeholder as keyword-only options, with type hints.
from typing import Iterable, Mapping


def decode_newswire(
    sequence: Iterable[int], word_index: Mapping[str, int], *, offset: int = 3, missing: str = "?"
) -> str:
    """Turn indices into words."""
    word_of = {rank + offset: word for word, rank in word_index.items()}
    return " ".join([word_of[index] if index in word_of else missing for index in sequence])


# %% linear_search: Walks through word_index once and fills the gaps position by position
def decode_newswire(sequence, word_index):
    positions = {}
    for pos, i in enumerate(sequence):
        positions.setdefault(int(i), []).append(pos)
    text = ["?"] * len(sequence)
    for word, rank in word_index.items():
        index = rank + 3
        if index < 3:
            continue
        for pos in positions.get(index, ()):
            text[pos] = word
    return " ".join(text)


# %% list_lookup: Looks the words up by position in a list that is filled with "?" beforehand.
def decode_newswire(sequence, word_index):
    table = ["?"] * (max(word_index.values(), default=0) + 4)
    for word, rank in word_index.items():
        table[rank + 3] = word
    return " ".join(table[i] if 3 < i < len(table) else "?" for i in sequence)


# %% lists_of_ranks_and_words: Two lists side by side, searched with index().
def decode_newswire(sequence, word_index):
    words = list(word_index.keys())
    ranks = list(word_index.values())
    result = []
    for i in sequence:
        try:
            result.append(words[ranks.index(i - 3)])
        except ValueError:
            result.append("?")
    return " ".join(result)


# %% match_by_hand: Everything below 4 has no word, by the meaning of the reserved indices.
def decode_newswire(sequence, word_index):
    index_word = {v: k for k, v in word_index.items()}

    def word(i):
        if i < 4:
            return "?"
        return index_word.get(i - 3, "?")

    return " ".join(map(word, sequence))


# %% missing_hook: A dict subclass whose __missing__ supplies the "?", with the offset already in the keys
class _Words(dict):
    def __missing__(self, key):
        return "?"


def decode_newswire(sequence, word_index):
    words = _Words((int(rank) + 3, word) for word, rank in word_index.items())
    for reserved in (0, 1, 2):
        words[reserved] = "?"
    return str.join(" ", map(words.__getitem__, (int(i) for i in sequence)))


# %% np_vectorize: np.vectorize of the lookup.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    look_up = np.vectorize(lambda i: rev.get(i - 3, "?"), otypes=[object])
    return " ".join(look_up(np.asarray(sequence)).tolist())


# %% numpy_lookup: An object array of words as lookup table, filled with "?" and indexed by the whole sequence at once.
def decode_newswire(sequence, word_index):
    seq = np.asarray(sequence, dtype=np.int64)
    if seq.size == 0:
        return ""
    top = max([int(r) for r in word_index.values()] + [0])
    size = max(top + 3, int(seq.max())) + 1
    lookup = np.full(size, "?", dtype=object)
    for word, rank in word_index.items():
        lookup[int(rank) + 3] = word
    lookup[:3] = "?"
    return " ".join(lookup[seq].tolist())


# %% pandas_map: pandas: map and fillna.
import pandas as pd


def decode_newswire(sequence, word_index):
    reverse = {v: k for k, v in word_index.items()}
    return pd.Series(list(sequence)).sub(3).map(reverse).fillna("?").str.cat(sep=" ")


# %% pandas_reindex: Lets a pandas Series look the words up and fills the gaps with "?".
import pandas as pd


def decode_newswire(sequence, word_index):
    words = pd.Series(list(word_index), index=[rank + 3 for rank in word_index.values()], dtype=object)
    return " ".join(words.reindex(list(sequence)).fillna("?"))


# %% pandas_series: A pandas Series as the inverted index, reindexed by the shifted sequence with "?" as fill value.
import pandas as pd


def decode_newswire(sequence, word_index):
    inverted = pd.Series(list(word_index.keys()),
                         index=np.array(list(word_index.values()), dtype="int64"),
                         dtype=object)
    ranks = np.asarray(list(sequence), dtype="int64") - 3
    words = inverted.reindex(ranks, fill_value="?")
    return " ".join(words.to_list())


# %% recursive_halves: Divides the newswire into halves and decodes each.
def decode_newswire(sequence, word_index):
    rev = {rank + 3: word for word, rank in word_index.items()}

    def decode(part):
        if len(part) == 1:
            return rev.get(part[0], "?")
        middle = len(part) // 2
        return decode(part[:middle]) + " " + decode(part[middle:])

    return decode(list(sequence))


# %% searchsorted_lookup: No reversed dictionary; binary search in the sorted ranks
def decode_newswire(sequence, word_index):
    pairs = sorted((int(rank), word) for word, rank in word_index.items())
    ranks = np.array([rank for rank, _ in pairs], dtype=np.int64)
    words = [word for _, word in pairs]
    decoded = []
    for i in sequence:
        wanted = int(i) - 3
        pos = int(np.searchsorted(ranks, wanted))
        found = int(i) >= 3 and pos < len(ranks) and ranks[pos] == wanted
        decoded.append(words[pos] if found else "?")
    return " ".join(decoded)


# %% shifted_table: Shifts the ranks by 3 while inverting, so the table is keyed by the indices of the sequence itself; 0, 1, 2 are entered as "?".
from collections import defaultdict


def decode_newswire(sequence: list, word_index: dict) -> str:
    table = defaultdict(lambda: "?")
    for word, rank in word_index.items():
        table[int(rank) + 3] = word
    for special in (0, 1, 2):
        table[special] = "?"
    out = []
    for token in sequence:
        out.append(table[int(token)])
    return str.join(" ", out)


# %% string_io: Writes into a StringIO.
import io


def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    out = io.StringIO()
    for place, index in enumerate(sequence):
        print(rev.get(index - 3, "?"), end="", file=out) if place == 0 else out.write(" " + rev.get(index - 3, "?"))
    return out.getvalue()


# %% try_except: Subtracts the offset from the index and catches the KeyError of what has no word.
def decode_newswire(sequence, word_index):
    inverse = dict(zip(word_index.values(), word_index.keys()))
    text = []
    for index in sequence:
        try:
            text.append(inverse[int(index) - 3])
        except KeyError:
            text.append("?")
    return str.join(" ", text)


# %% try_except_generator: A generator with try/except KeyError instead of dict.get.
def decode_newswire(sequence, word_index):
    OFFSET = 3
    inverse = dict(zip(word_index.values(), word_index.keys()))

    def words():
        for code in sequence:
            rank = int(code) - OFFSET
            try:
                yield inverse[rank] if rank >= 0 else "?"
            except KeyError:
                yield "?"

    return " ".join(words())


# %% blank_at_the_end: Leaves a blank at the end of the text.
def decode_newswire(sequence, word_index):
    words, text = dict(zip(word_index.values(), word_index.keys())), ""
    for index in sequence:
        text += words.get(index - 3, "?") + " "
    return text


# %% words_by_index: A dictionary from index to word.
def decode_newswire(sequence, word_index):
    words = {rank + 3: word for word, rank in word_index.items()}
    return " ".join(words.get(index, "?") for index in sequence)
