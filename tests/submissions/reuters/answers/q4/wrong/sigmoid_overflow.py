# Sigmoid as e^t / (1 + e^t) gives inf/inf = nan for large positive t.
def sigmoid(t):
    e = np.exp(np.asarray(t, dtype=float))
    return e / (1 + e)


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
