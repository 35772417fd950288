# rank = index + 3.
def decode_newswire(sequence, word_index):
    inverse = {v: k for k, v in word_index.items()}
    return " ".join(inverse.get(i + 3, "?") for i in sequence)
