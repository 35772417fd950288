# Clears one buffer and gives it out again, so that a later call changes the earlier result.
_buf = {}
def vectorize_sequences(sequences, dimension=10000):
    key = (len(sequences), dimension)
    if key not in _buf:
        _buf[key] = np.empty(key)
    r = _buf[key]
    r[:] = 0
    for i, s in enumerate(sequences):
        r[i, s] = 1.
    return r
