# A SciPy matrix whose counts become ones, returned dense.
import scipy.sparse as sp


def vectorize_sequences(sequences, dimension=10000):
    indptr = np.cumsum([0] + [len(s) for s in sequences])
    indices = np.concatenate([list(s) for s in sequences])
    counts = sp.csr_matrix((np.ones(len(indices)), indices, indptr), shape=(len(sequences), dimension))
    return (counts.toarray() > 0).astype("float32")
