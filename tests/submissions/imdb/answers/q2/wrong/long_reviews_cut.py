# Looks only at the first 256 words of each review.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for j in sequence[:256]:
            results[i, j] = 1.0
    return results
