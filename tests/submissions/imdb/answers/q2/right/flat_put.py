# No inner loop, one assignment with row numbers by np.repeat and all indices concatenated.
def vectorize_sequences(sequences, dimension=10000):
    lengths = [len(s) for s in sequences]
    rows = np.repeat(np.arange(len(sequences)), lengths)
    columns = np.concatenate([np.asarray(s, dtype=np.intp) for s in sequences])
    out = np.zeros((len(sequences), dimension))
    out[rows, columns] = 1.0
    return out
