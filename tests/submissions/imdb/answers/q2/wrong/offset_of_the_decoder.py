# Takes three off each index, as decoding does.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        results[i, [j - 3 for j in sequence]] = 1.0
    return results
