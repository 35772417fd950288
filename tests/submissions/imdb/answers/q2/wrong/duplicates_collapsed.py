# Equal reviews are encoded once only.
def vectorize_sequences(sequences, dimension=10000):
    unique = list(dict.fromkeys(tuple(s) for s in sequences))
    results = np.zeros((len(unique), dimension))
    for i, sequence in enumerate(unique):
        results[i, list(sequence)] = 1.0
    return results
