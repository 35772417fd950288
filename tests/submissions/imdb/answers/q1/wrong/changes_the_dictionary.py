# Writes the reserved names into the caller's dictionary.
def decode_review(sequence, word_index):
    word_index["?"] = -1
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence)
