# Each pair of row and word once, as the coordinates of a sparse matrix.
from scipy.sparse import coo_matrix


def vectorize_sequences(sequences, dimension=10000):
    pairs = {(row, int(word)) for row, words in enumerate(sequences) for word in words}
    rows, columns = zip(*pairs)
    return coo_matrix((np.ones(len(pairs)), (rows, columns)), shape=(len(sequences), dimension)).todense()
