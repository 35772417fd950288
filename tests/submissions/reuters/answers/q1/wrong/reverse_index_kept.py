# Builds the reversed dictionary only once and keeps it for every later word_index
_reverse_word_index = {}


def decode_newswire(sequence, word_index):
    if not _reverse_word_index:
        _reverse_word_index.update({rank: word for word, rank in word_index.items()})
    return " ".join(_reverse_word_index.get(i - 3, "?") for i in sequence)
