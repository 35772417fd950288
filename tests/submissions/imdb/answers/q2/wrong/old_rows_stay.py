# Reuses one array for all calls of the same shape without clearing it, so old ones remain.
_buffers = {}


def vectorize_sequences(sequences, dimension=10000):
    shape = (len(sequences), dimension)
    results = _buffers.setdefault(shape, np.zeros(shape, dtype="float32"))
    for i, sequence in enumerate(sequences):
        results[i, list(sequence)] = 1.0
    return results
