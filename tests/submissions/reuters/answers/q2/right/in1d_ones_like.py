# An outer loop with np.isin, integers as the result.
def vectorize_sequences(sequences: list, dimension: int = 10000):
    vocabulary = np.arange(dimension)
    encoded = np.empty((len(sequences), dimension), dtype=int)
    for row, sequence in zip(encoded, sequences):
        row[:] = np.isin(vocabulary, list(sequence))
    return encoded
