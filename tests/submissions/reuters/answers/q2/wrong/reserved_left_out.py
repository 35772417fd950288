# Leaves out the indices 0, 1 and 2, because "they are no words"
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        words = [j for j in sequence if j > 2]
        results[i, words] = 1.0
    return results
