# The book's loop with a fancy index per row, empty reviews included.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for row, sequence in zip(results, sequences):
        row[np.asarray(sequence, dtype=int)] = 1.0
    return results
