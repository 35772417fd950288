# Counts with np.bincount and asks where the count is positive (a bool array counts as multi-hot).
def vectorize_sequences(sequences, dimension=10000):
    hot = np.empty((len(sequences), dimension), dtype=bool)
    for i, s in enumerate(sequences):
        hot[i] = np.bincount(np.array(list(s), dtype=np.int64), minlength=dimension)[:dimension] > 0
    return hot
