# Decodes the first hundred words only.
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return " ".join(rev.get(i - 3, "?") for i in sequence[:100])
