# One column too many, "to be on the safe side".
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension + 1))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results
