# Ones and twos: np.ones to begin with, then adds 1 where a word occurs.
def vectorize_sequences(sequences, dimension=10000):
    results = np.ones((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, sequence] += 1.
    return results
