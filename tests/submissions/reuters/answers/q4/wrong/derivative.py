# Gives the sigmoid's slope.
def sigmoid(t):
    s = 1 / (1 + np.exp(-t))
    return s * (1 - s)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
