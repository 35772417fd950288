# One word per line.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return "\n".join(rev.get(i - 3, "?") for i in sequence)
