# A defaultdict that answers "?" for whatever it does not know.
from collections import defaultdict


def decode_review(sequence, word_index):
    vocabulary = defaultdict(lambda: "?")
    vocabulary.update((rank, word) for word, rank in word_index.items())
    return " ".join(map(lambda i: vocabulary[i - 3], sequence))
