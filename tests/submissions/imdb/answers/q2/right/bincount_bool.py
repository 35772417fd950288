# Counts the indices of each row with bincount and asks which counts are above zero (a bool array).
def vectorize_sequences(sequences, dimension=10000):
    rows = [np.bincount(np.array(s, dtype=int), minlength=dimension) > 0 for s in sequences]
    return np.array(rows)
