# Inverts the dict once and looks each index up minus 3, cast to a Python int first so that unsigned NumPy scalars cannot wrap around.
def decode_newswire(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse_word_index.get(int(i) - 3, "?") for i in sequence)
