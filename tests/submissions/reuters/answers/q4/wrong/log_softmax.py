# The logarithm of the softmax.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
