# One index pair per distinct word, written through a SciPy sparse matrix
import scipy.sparse


def vectorize_sequences(sequences, dimension=10000):
    pairs = sorted({(row, int(i)) for row, sequence in enumerate(sequences) for i in sequence})
    matrix = scipy.sparse.coo_matrix(
        (np.ones(len(pairs)), ([r for r, _ in pairs], [c for _, c in pairs])),
        shape=(len(sequences), int(dimension)))
    return matrix.toarray()
