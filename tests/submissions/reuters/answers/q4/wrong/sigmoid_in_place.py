# Writes the sigmoid over the caller's numbers.
def sigmoid(t):
    if t.dtype.kind != "f":
        t = t.astype(float)
    np.exp(-t, out=t)
    t += 1
    np.divide(1, t, out=t)
    return t


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
