# Column j - 1 for word j; index 0 lands in the last column.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j - 1] = 1.
    return results
