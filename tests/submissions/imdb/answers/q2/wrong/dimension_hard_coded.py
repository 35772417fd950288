# Always 10,000 columns.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), 10000))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results
