# Forgets that the indices are three larger than the ranks.
def decode_newswire(sequence, word_index):
    index_to_word = {v: k for k, v in word_index.items()}
    return " ".join(index_to_word.get(i, "?") for i in sequence)
