# Zeros, then one fancy-index assignment per row (repeated indices just set 1.0 again).
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for row, sequence in zip(results, sequences):
        row[np.asarray(sequence, dtype=int)] = 1.0
    return results
