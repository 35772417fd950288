# Sets all the ones at once by a flat row and column index, without a loop over single words.
def vectorize_sequences(sequences, dimension=10000):
    lengths = [len(s) for s in sequences]
    rows = np.repeat(np.arange(len(sequences)), lengths)
    columns = np.concatenate([np.asarray(s, dtype="int64") for s in sequences])
    result = np.zeros(len(sequences) * dimension, dtype="float32")
    result[rows * dimension + columns] = 1
    return result.reshape(len(sequences), dimension)
