# Keeps the first dictionary that it sees for all later calls.
_reverse = {}


def decode_review(sequence, word_index):
    if not _reverse:
        for word, rank in word_index.items():
            _reverse[rank] = word
    return " ".join(_reverse.get(i - 3, "?") for i in sequence)
