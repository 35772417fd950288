# Looks up the index itself, without the offset of three.
def decode_review(sequence, word_index):
    reverse_word_index = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse_word_index.get(i, "?") for i in sequence)
