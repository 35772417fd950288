# Normalises the columns.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - np.max(z, axis=0))
    return e / e.sum(axis=0)
