# Puts the caller's newswires in order, and each of their words once.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        sequence[:] = sorted(set(sequence))
        results[i, sequence] = 1.
    return results
