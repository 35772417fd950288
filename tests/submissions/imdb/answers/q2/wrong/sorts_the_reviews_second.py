# Sorts each review of the caller in place on the way.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        sequence.sort()
        last = None
        for j in sequence:
            if j != last:
                results[i, j] = 1.0
            last = j
    return results
