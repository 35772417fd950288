# Takes index 3 (rank 0, no word) for a word, and gives the rarest one through a negative list index.
def decode_review(sequence, word_index):
    words = {rank - 1: word for word, rank in word_index.items()}
    by_rank = [words.get(k, "?") for k in range(max(words, default=-1) + 1)]
    return " ".join(by_rank[i - 4] if 3 <= i < len(by_rank) + 4 else "?" for i in sequence)
