# functools.reduce instead of join.
from functools import reduce


def decode_review(sequence, word_index):
    rev = {v + 3: k for k, v in word_index.items()}
    words = [rev.get(i, "?") for i in sequence]
    return reduce(lambda left, right: f"{left} {right}", words)
