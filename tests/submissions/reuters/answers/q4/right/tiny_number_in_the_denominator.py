# Adds 1e-12 to the sum, out of habit.
def stable_exp(z):
    return np.exp(z - np.max(z, axis=-1, keepdims=True))


def sigmoid(t):
    t = np.asarray(t, dtype=float)
    return np.piecewise(t, [t >= 0], [lambda v: 1 / (1 + np.exp(-v)), lambda v: np.exp(v) / (1 + np.exp(v))])


def softmax(z):
    return stable_exp(z) / (stable_exp(z).sum(axis=-1, keepdims=True) + 1e-12)
