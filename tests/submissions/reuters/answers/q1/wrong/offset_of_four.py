# Counts the reserved indices as four.
def decode_newswire(sequence, word_index):
    inverse = {v: k for k, v in word_index.items()}
    return " ".join(inverse.get(i - 4, "?") for i in sequence)
