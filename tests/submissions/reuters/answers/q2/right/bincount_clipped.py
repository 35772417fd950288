# Counts with bincount, then clips the counts to 1.
def vectorize_sequences(sequences, dimension=10000):
    def one_row(seq):
        counts = np.bincount(np.asarray(seq, dtype=np.intp), minlength=dimension)
        return np.minimum(counts, 1)

    matrix = np.empty((len(sequences), dimension), dtype=np.float64)
    for i in range(len(sequences)):
        matrix[i, :] = one_row(sequences[i])
    return matrix
