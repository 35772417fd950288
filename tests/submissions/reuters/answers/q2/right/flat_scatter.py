# One vectorised assignment with row and column indices of all words.
import itertools


def vectorize_sequences(sequences, dimension=10000):
    lengths = [len(s) for s in sequences]
    rows = np.repeat(np.arange(len(sequences)), lengths)
    cols = np.fromiter(itertools.chain.from_iterable(sequences), dtype=np.int64, count=sum(lengths))
    out = np.zeros((len(sequences), dimension))
    out[rows, cols] = 1
    return out
