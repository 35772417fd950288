# Keeps the words that occur exactly once.
def vectorize_sequences(sequences, dimension=10000):
    counts = np.array([np.bincount(np.asarray(s, dtype=int), minlength=dimension) for s in sequences])
    return (counts == 1).astype("float32")
