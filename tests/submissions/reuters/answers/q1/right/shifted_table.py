# Shifts the ranks by 3 while inverting, so the table is keyed by the indices of the sequence itself; 0, 1, 2 are entered as "?".
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
