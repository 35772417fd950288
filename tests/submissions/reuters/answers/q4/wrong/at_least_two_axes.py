# A single row of logits comes back as a table.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    z = np.atleast_2d(z)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
