# The result of sigmoid has the dtype of the input, so integers give 0 and 1 only
def sigmoid(t):
    t = np.asarray(t)
    result = np.zeros_like(t)
    positive = t >= 0
    result[positive] = 1.0 / (1.0 + np.exp(-t[positive]))
    e = np.exp(t[~positive])
    result[~positive] = e / (1.0 + e)
    return result


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
