# axis=1 is the last axis only of tables.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    axis = 1 if z.ndim > 1 else 0
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
