# Gives a generator of words; join was forgotten.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    return (rev.get(i - 3, "?") for i in sequence)
