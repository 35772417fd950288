# 0.0 where the word occurs and 1.0 elsewhere.
def vectorize_sequences(sequences, dimension=10000):
    results = np.ones((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 0.
    return results
