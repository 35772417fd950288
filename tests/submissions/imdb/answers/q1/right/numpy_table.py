# A NumPy table of words, indexed by all indices at once.
import numpy as np


def decode_review(sequence: list[int], word_index: dict[str, int]) -> str:
    indices = np.asarray(sequence, dtype=int)
    size = max(max(word_index.values()) + 4, int(indices.max()) + 1)
    table = np.full(size, "?", dtype=object)
    for word, rank in word_index.items():
        table[rank + 3] = word
    return " ".join(table[indices])
