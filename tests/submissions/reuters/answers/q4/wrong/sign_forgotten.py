# 1 / (1 + e^t) falls where it should rise.
def sigmoid(t):
    return 1 / (1 + np.exp(t))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
