# np.vectorize of the lookup.
def decode_newswire(sequence, word_index):
    rev = {rank: word for word, rank in word_index.items()}
    look_up = np.vectorize(lambda i: rev.get(i - 3, "?"), otypes=[object])
    return " ".join(look_up(np.asarray(sequence)).tolist())
