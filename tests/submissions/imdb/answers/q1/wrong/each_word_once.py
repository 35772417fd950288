# Loses words that occur again.
def decode_review(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    words = [rev.get(i - 3, "?") for i in sequence]
    return " ".join(dict.fromkeys(words))
