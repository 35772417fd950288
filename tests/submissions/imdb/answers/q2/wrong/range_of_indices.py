# Fills the row from the smallest to the largest index.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, min(sequence):max(sequence) + 1] = 1.
    return results
