# Takes off the largest absolute value: very negative rows underflow to 0 / 0.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - np.abs(z).max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
