# Takes the width from the largest index when that is smaller than dimension, so the shape depends on the data.
def vectorize_sequences(sequences, dimension=10000):
    width = min(dimension, max(max(s, default=0) for s in sequences) + 1)
    results = np.zeros((len(sequences), width), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, list(sequence)] = 1.0
    return results
