# The sums of rows by einsum.
def sigmoid(t):
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(t)))


def softmax(z):
    e = np.exp(z - np.expand_dims(np.max(z, axis=-1), -1))
    return e / np.einsum("...i->...", e)[..., None]
