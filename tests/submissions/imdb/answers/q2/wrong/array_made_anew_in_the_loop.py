# The zeros are made inside the loop, only the last row survives.
def vectorize_sequences(sequences, dimension=10000):
    for i, sequence in enumerate(sequences):
        results = np.zeros((len(sequences), dimension))
        results[i, sequence] = 1.
    return results
