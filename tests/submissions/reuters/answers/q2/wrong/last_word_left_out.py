# sequence[:-1] loses the last word.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence[:-1]:
            results[i, j] = 1.
    return results
