# results[i][sequence] = 1: the row is a view.
def vectorize_sequences(sequences, dimension=10_000):
    results = np.zeros((len(sequences), dimension), np.float32)
    i = 0
    for sequence in sequences:
        results[i][list(sequence)] = 1.0
        i += 1
    return results
