# Takes three off in the caller's own sequence.
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    for place in range(len(sequence)):
        sequence[place] -= 3
    return " ".join(rev.get(i, "?") for i in sequence)
