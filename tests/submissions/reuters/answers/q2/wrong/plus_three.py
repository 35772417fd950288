# Adds the offset of three to the columns and skips what no longer fits.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, [j + 3 for j in sequence if j + 3 < dimension]] = 1.
    return results
