# Leaves out the first index, which it takes for the start mark, so one "?" (or word) is missing.
def decode_newswire(sequence, word_index):
    inverse = {rank: word for word, rank in word_index.items()}
    return " ".join(inverse.get(i - 3, "?") for i in sequence[1:])
