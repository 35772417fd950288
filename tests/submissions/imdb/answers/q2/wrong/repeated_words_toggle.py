# Flips the entry each time, so that a word that occurs twice is gone again.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = 1 - results[i, j]
    return results
