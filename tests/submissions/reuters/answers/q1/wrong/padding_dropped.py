# Leaves out padding (index 0) in place of writing "?".
def decode_newswire(sequence, word_index):
    inverse = {rank: word for word, rank in word_index.items()}
    return " ".join(inverse.get(i - 3, "?") for i in sequence if i != 0)
