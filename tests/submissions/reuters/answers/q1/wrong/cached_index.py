# Inverts the first word_index it is given and keeps that for all later calls.
_inverse = {}


def decode_newswire(sequence, word_index):
    if not _inverse:
        _inverse.update({rank: word for word, rank in word_index.items()})
    return " ".join(_inverse.get(i - 3, "?") for i in sequence)
