# Skips index 0 as padding, so column 0 always stays 0.0.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for j in sequence:
            if j > 0:
                results[i, j] = 1.0
    return results
