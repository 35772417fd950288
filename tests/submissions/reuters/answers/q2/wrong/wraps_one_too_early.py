# Wraps indices with % (dimension - 1).
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j % (dimension - 1)] = 1.
    return results
