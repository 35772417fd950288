# e^t / (1 + e^t) is infinity by infinity for large t.
def sigmoid(t):
    return np.exp(t) / (1 + np.exp(t))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
