# Gives "None" for a large index without a word.
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join("?" if i < 3 else str(rev.get(i - 3)) for i in sequence)
