# Computes in float32.
def sigmoid(t):
    t = np.asarray(t, dtype="float32")
    return (1 / (1 + np.exp(-np.clip(t, -80, 80)))).astype("float32")


def softmax(z):
    z = np.asarray(z, dtype="float32")
    z = z - z.max(axis=-1, keepdims=True)
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)
