# Weights each word by how rare it is.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results * np.log1p(len(sequences) / (1 + results.sum(axis=0)))
