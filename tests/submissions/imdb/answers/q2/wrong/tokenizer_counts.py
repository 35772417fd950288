# add.at on each row: fancy indexing that counts.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for row, sequence in zip(results, sequences):
        np.add.at(row, np.asarray(sequence, dtype=int), 1)
    return results
