# Widens the result to 10000 columns when a smaller dimension is asked for.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), max(dimension, 10000)), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, np.asarray(sequence, dtype=int)] = 1.0
    return results
