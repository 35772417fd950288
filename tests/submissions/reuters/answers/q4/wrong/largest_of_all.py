# Takes off the largest logit of the whole array: other rows may underflow.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    e = np.exp(z - np.max(z))
    return e / e.sum(axis=-1, keepdims=True)
