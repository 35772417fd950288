# Softmax through the logarithm of the sum, by np.logaddexp.reduce.
def sigmoid(t):
    return np.exp(-np.logaddexp(0, -np.asarray(t)))


def softmax(z):
    z = np.asarray(z)
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
