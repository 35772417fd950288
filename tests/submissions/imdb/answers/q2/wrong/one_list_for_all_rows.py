# The same list object stands for every row.
def vectorize_sequences(sequences, dimension=10000):
    results = [[0.0] * dimension] * len(sequences)
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i][j] = 1.0
    return np.array(results)
