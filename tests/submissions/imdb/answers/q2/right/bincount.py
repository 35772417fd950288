# Counts with bincount, then asks which counts are positive.
def vectorize_sequences(sequences, dimension=10000):
    rows = [np.bincount(np.asarray(s, dtype=np.int64), minlength=dimension) > 0 for s in sequences]
    return np.stack(rows).astype("float32")
