# Pops the words out of the caller's lists.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        while sequence:
            results[i, sequence.pop()] = 1.
    return results
