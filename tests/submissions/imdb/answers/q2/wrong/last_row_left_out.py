# range stops one row too early.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i in range(len(sequences) - 1):
        results[i, sequences[i]] = 1.
    return results
