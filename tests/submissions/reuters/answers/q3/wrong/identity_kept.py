# Keeps the identity matrix of the first call, whatever dimension is asked for later
_identity = None


def to_one_hot(labels, dimension=46):
    global _identity
    if _identity is None:
        _identity = np.eye(dimension, dtype="float32")
    return _identity[np.asarray(labels)]
