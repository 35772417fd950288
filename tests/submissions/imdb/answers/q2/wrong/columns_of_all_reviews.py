# Indexes with a slice of rows: every row gets the words of all.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for sequence in sequences:
        results[:, sequence] = 1.
    return results
