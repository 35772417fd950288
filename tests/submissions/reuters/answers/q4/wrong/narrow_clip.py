# Clips at 10 in the sigmoid, so that 50 gives no 1.
def sigmoid(t):
    return 1 / (1 + np.exp(-np.clip(t, -10, 10)))


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
