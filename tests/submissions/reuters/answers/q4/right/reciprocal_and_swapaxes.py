# Moves the last axis to the front, where broadcasting needs no keepdims.
def sigmoid(t):
    return np.reciprocal(1.0 + np.exp(-np.asarray(t, dtype=np.longdouble))).astype(float)


def softmax(z):
    front = np.moveaxis(np.array(z, dtype=float), -1, 0)
    front = np.exp(front - front.max(axis=0))
    front /= front.sum(axis=0)
    return np.moveaxis(front, 0, -1)
