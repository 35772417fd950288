# Integers of one byte, to save memory.
def vectorize_sequences(sequences, dimension=10000):
    matrix = np.zeros((len(sequences), dimension), dtype=np.int8)
    for i, s in enumerate(sequences):
        np.put(matrix[i], s, 1)
    return matrix
