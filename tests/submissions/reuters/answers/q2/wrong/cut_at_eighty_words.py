# Looks at the first 80 words of a newswire only.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, list(sequence)[:80]] = 1.
    return results
