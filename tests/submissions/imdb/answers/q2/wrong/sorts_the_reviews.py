# Sorts the caller's lists on the way.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        sequence.sort()
        results[i, sequence] = 1.0
    return results
