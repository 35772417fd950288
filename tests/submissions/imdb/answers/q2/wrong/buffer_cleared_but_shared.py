# One buffer for all calls, cleared but the same array, so an earlier result changes.
_BUFFER = {}

def vectorize_sequences(sequences, dimension=10000):
    key = (len(sequences), dimension)
    out = _BUFFER.setdefault(key, np.empty(key, dtype="float32"))
    out[:] = 0.0
    for i, sequence in enumerate(sequences):
        out[i, sequence] = 1.0
    return out
