# Loops over all newswires inside each row: sequences where sequence was meant.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension))
    for i, sequence in enumerate(sequences):
        for j in sequences:
            results[i, list(j)] = 1.
    return results
