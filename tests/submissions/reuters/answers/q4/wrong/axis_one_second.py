# Softmax works along axis 1, which is not the last one for three-dimensional input.
def sigmoid(t):
    return np.exp(-np.logaddexp(0.0, -np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    axis = 1 if z.ndim > 1 else 0
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
