# As many rows as there are training newswires.
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((8982, dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        results[i, sequence] = 1.
    return results
