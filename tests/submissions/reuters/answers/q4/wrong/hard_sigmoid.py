# The piecewise linear approximation.
def sigmoid(t):
    return np.clip(np.asarray(t) / 6 + 0.5, 0, 1)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
