# Adds entries for the three reserved indices to the caller's word_index.
def decode_review(sequence, word_index):
    for rank, name in ((-3, "<pad>"), (-2, "<start>"), (-1, "<unk>")):
        word_index[name] = rank
    reverse = {rank: word for word, rank in word_index.items()}
    return " ".join(reverse.get(i - 3, "?") if i > 2 else "?" for i in sequence)
