# Looks at the first 256 words of a review only
MAX_LEN = 256


def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence[:MAX_LEN]:
            results[i, j] = 1.0
    return results
