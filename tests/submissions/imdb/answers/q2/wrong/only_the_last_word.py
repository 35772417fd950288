# The assignment has slipped out of the inner loop.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            word = j
        results[i, word] = 1.
    return results
