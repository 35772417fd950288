# Divides the transpose by the sums, which fits for vectors and matrices but not for three axes
def sigmoid(t):
    return 1.0 / (1.0 + np.exp(-np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return (e.T / e.sum(axis=-1)).T
