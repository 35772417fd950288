# Computes each one's place in a flat array and reshapes at the end.
def vectorize_sequences(sequences, dimension=10000):
    flat = np.zeros(len(sequences) * dimension)
    for row, sequence in enumerate(sequences):
        flat[row * dimension + np.asarray(sequence, dtype="int64")] = 1.0
    return flat.reshape(len(sequences), dimension)
