# The sigmoid as a softmax over two logits.
def softmax(z):
    exponentials = np.exp(np.subtract(z, np.amax(z, axis=-1, keepdims=True)))
    return np.divide(exponentials, np.sum(exponentials, axis=-1, keepdims=True))


def sigmoid(t):
    t = np.asarray(t, dtype=float)
    return softmax(np.stack([np.zeros_like(t), t], axis=-1))[..., 1]
