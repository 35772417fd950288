# 1 for the largest logit and 0 elsewhere.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    return (z == z.max(axis=-1, keepdims=True)).astype(float)
