# np.maximum.at never goes beyond one.
def vectorize_sequences(sequences, dimension=10000, dtype=np.float64):
    matrix = np.zeros(shape=(len(sequences), dimension), dtype=dtype)
    for number, sequence in enumerate(sequences):
        np.maximum.at(matrix[number], np.asarray(sequence, dtype=np.intp), 1)
    return matrix
