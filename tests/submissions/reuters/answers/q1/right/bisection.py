# The vocabulary as a sorted table with a bisection in it.
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
