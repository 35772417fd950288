# Larger logits get smaller shares.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z.min(axis=-1, keepdims=True) - z)
    return e / e.sum(axis=-1, keepdims=True)
