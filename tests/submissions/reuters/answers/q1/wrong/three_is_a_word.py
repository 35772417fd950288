# Thinks that index 3 is a word.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    rev[0] = next(iter(word_index))
    return " ".join(rev.get(i - 3, "?") for i in sequence)
