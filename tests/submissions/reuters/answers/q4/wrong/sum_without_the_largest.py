# Adds 1 to the sum of the powers, as in the sigmoid's denominator.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / (1 + e.sum(axis=-1, keepdims=True))
