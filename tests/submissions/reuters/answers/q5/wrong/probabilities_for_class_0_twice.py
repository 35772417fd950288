# The same probability in both columns.
def two_class_softmax(t):
    t = np.asarray(t, dtype=float)
    p = softmax(np.stack([np.zeros_like(t), t], axis=-1))[:, 1]
    return np.stack([p, p], axis=-1)
