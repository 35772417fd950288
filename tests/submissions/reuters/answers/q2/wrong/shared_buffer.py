# Reuses one array for equal shapes without clearing it, so ones of an earlier call stay.
_buffers = {}


def vectorize_sequences(sequences, dimension=10000):
    shape = (len(sequences), dimension)
    if shape not in _buffers:
        _buffers[shape] = np.zeros(shape, dtype="float32")
    results = _buffers[shape]
    for i, sequence in enumerate(sequences):
        results[i, np.asarray(sequence, dtype=int)] = 1.0
    return results
