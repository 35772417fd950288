# Counts, then divides by the largest count; below 1.0 as soon as any word of any review is repeated
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        for j in sequence:
            results[i, j] += 1.0
    return results / results.max()
