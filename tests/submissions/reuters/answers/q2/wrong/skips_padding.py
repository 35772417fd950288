# Takes index 0 for padding and leaves column 0 at 0.0 although the index occurs.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequence:
            if j > 0:
                results[i, j] = 1.0
    return results
