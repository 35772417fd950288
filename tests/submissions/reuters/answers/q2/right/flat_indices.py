# Sets all ones at once with flat row and column indices.
def vectorize_sequences(sequences, dimension=10000):
    rows = np.repeat(np.arange(len(sequences)), [len(s) for s in sequences])
    columns = np.concatenate([np.asarray(s, dtype="int64") for s in sequences])
    result = np.zeros((len(sequences), dimension), dtype="float32")
    np.put(result, rows * dimension + columns, 1.0)
    return result
