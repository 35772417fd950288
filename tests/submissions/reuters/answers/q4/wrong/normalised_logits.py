# Divides the logits by their sum, without exp.
def sigmoid(t):
    return 1 / (1 + np.exp(-t))


def softmax(z):
    z = z - z.min(axis=-1, keepdims=True) + 1
    return z / z.sum(axis=-1, keepdims=True)
