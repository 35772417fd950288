# The last column is missing, and so is its word.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension - 1))
    for i, sequence in enumerate(sequences):
        results[i, [j for j in sequence if j < dimension - 1]] = 1.
    return results
