# Flips the entry at each occurrence, so a word that occurs an even number of times gets 0.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] = 1.0 - results[i, j]
    return results
