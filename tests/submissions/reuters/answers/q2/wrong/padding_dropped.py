# Index 0 is thought to be padding and is left out.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    results[:, 0] = 0.
    return results
