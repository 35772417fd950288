# Pads the shorter reviews with -1, which marks their last column
def vectorize_sequences(sequences, dimension=10000):
    results = np.zeros((len(sequences), dimension), dtype="float32")
    longest = max(len(sequence) for sequence in sequences)
    padded = np.full((len(sequences), longest), -1)
    for i, sequence in enumerate(sequences):
        padded[i, :len(sequence)] = sequence
    results[np.arange(len(sequences))[:, None], padded] = 1.0
    return results
