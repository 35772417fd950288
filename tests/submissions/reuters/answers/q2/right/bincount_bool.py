# Counts the indices of each row and asks which counts are above 0 (a bool array).
def vectorize_sequences(sequences, dimension=10000):
    return np.array([np.bincount(np.asarray(s, dtype=int), minlength=dimension) > 0 for s in sequences])
