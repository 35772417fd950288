# Counts all words with np.add.at; the sign of the counts is the multi-hot row.
def vectorize_sequences(sequences, dimension=10000):
    counts = np.zeros((len(sequences), dimension))
    rows = np.concatenate([np.full(len(s), i) for i, s in enumerate(sequences)])
    np.add.at(counts, (rows, np.concatenate([np.array(s, dtype=int) for s in sequences])), 1)
    return np.sign(counts)
