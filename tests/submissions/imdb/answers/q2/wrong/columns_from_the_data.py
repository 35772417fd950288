# As many columns as the largest index needs.
def vectorize_sequences(sequences, dimension=10000):
    width = max(max(s) for s in sequences) + 1
    results = np.zeros((len(sequences), width))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results
