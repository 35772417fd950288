# Softmax fills an array of the input's dtype, so integer logits give zeros (and ones).
def sigmoid(t):
    return np.exp(-np.logaddexp(0.0, -np.asarray(t, dtype=float)))


def softmax(z):
    z = np.asarray(z)
    result = np.empty_like(z)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    result[...] = e / e.sum(axis=-1, keepdims=True)
    return result
