# Columns are reviews and rows are words.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((dimension, len(sequences)))
    for i, sequence in enumerate(sequences):
        results[sequence, i] = 1.
    return results
