# One assignment for all reviews at once.
from itertools import chain


def vectorize_sequences(sequences, dimension=10000, *, value=1.0, dtype="float32"):
    lengths = list(map(len, sequences))
    rows = np.repeat(np.arange(len(lengths)), lengths)
    columns = np.fromiter(chain.from_iterable(sequences), dtype=int, count=sum(lengths))
    result = np.zeros((len(lengths), dimension), dtype=dtype)
    result[rows, columns] = value
    return result
