# Cuts every sequence to its first 200 words
def vectorize_sequences(sequences, dimension=10000, maxlen=200):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for j in sequence[:maxlen]:
            results[i, j] = 1.0
    return results
