# Keeps the inverted dictionary of the first call and uses it for every later word_index.
_reverse = {}


def decode_review(sequence, word_index):
    if not _reverse:
        _reverse.update({rank + 3: word for word, rank in word_index.items()})
    return " ".join(_reverse.get(i, "?") for i in sequence)
