# Rows of the identity matrix, combined with any.
def vectorize_sequences(sequences, dimension=10000):
    rows = np.zeros((len(sequences), dimension), dtype="float32")
    for i, sequence in enumerate(sequences):
        words = np.unique(np.asarray(list(sequence), dtype=int))
        local = (np.arange(dimension)[None, :] == words[:, None]).any(axis=0)
        rows[i] = local
    return rows
