# Fills the dictionary up with question marks for whatever the newswire needs.
from operator import itemgetter


def decode_newswire(sequence, word_index):
    table = {i: "?" for i in sequence}
    for word, rank in word_index.items():
        table[rank + 3] = word
    picked = itemgetter(*sequence)(table) if len(sequence) > 1 else (table[sequence[0]],)
    return " ".join(picked)
